using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.SecretsManager;

/// <summary>
/// A secret as AWS Config records it, without its value.
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html">DescribeSecret</a>.
/// </summary>
internal sealed class SecretRecording() : DescribedRecording(SecretType.TypeName, "Description=Description Id=ARN KmsKeyId=KMSKeyId Name=Name")
{
    protected override string Defaults => """{"Deleted":false,"RotationEnabled":false}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["Name"] = resource.Name;
        if (RotationSchedule.Of(resource) is { } rotation)
        {
            configuration["RotationEnabled"] = true;
            configuration["RotationOccurringAsScheduled"] = true;
            configuration["RotationRules"] = Rules(rotation.Properties.Object("RotationRules") ?? []);
            if (rotation.Properties.Text("RotationLambdaARN") is { } function)
                configuration["RotationLambdaARN"] = function;
        }

        configuration["Tags"] = RecordedTags.Of(resource, "Key", "Value");
    }

    protected override string ZoneOf(Resource resource) => Regional;

    private static JsonObject Rules(JsonObject given)
    {
        var rules = new JsonObject();
        foreach (var (property, name) in new[]
        {
            ("AutomaticallyAfterDays", "AutomaticallyAfterDays"), ("Duration", "RotationDuration"), ("ScheduleExpression", "RotationScheduleExpression"),
        })
        {
            if (given.Copy(property) is { } value)
                rules[name] = value;
        }

        return rules;
    }
}
