using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticBeanstalk;

/// <summary>
/// An environment as AWS Config records it: of the options that are not given those have a value that rules look at.
/// See <a href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html">Configuration options</a>.
/// </summary>
internal sealed class EnvironmentRecording() : DescribedRecording(
    "AWS::ElasticBeanstalk::Environment",
    "ApplicationName Description EndpointURL EnvironmentName PlatformArn SolutionStackName Tier VersionLabel")
{
    protected override string Defaults => """{"status":"Ready","tier":{"name":"WebServer","type":"Standard","version":"1.0"}}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var region = resource.Region.Id;
        configuration["environmentArn"] = region.Arn("elasticbeanstalk", $"environment/{resource.Properties.Text("ApplicationName")}/{resource.PhysicalId}");
        configuration["environmentId"] = resource.ResourceId;
        configuration["cNAME"] = $"{resource.Properties.Text("CNAMEPrefix") ?? resource.PhysicalId}.{region.Region}.elasticbeanstalk.com".ToLowerInvariant();
        configuration["dateCreated"] = RecordedTime.InWords(resource.CreatedAt);
        configuration["dateUpdated"] = RecordedTime.InWords(resource.CreatedAt);
        configuration["optionSettings"] = OptionSettings(resource.Properties.Objects("OptionSettings"));
    }

    private static JsonObject OptionSettings(IEnumerable<JsonObject> given)
    {
        var settings = new JsonObject
        {
            ["aws:elasticbeanstalk:cloudwatch:logs"] = Options(("StreamLogs", "false"), ("DeleteOnTerminate", "false"), ("RetentionInDays", "7")),
            ["aws:elasticbeanstalk:healthreporting:system"] = Options(("SystemType", "basic")),
            ["aws:elasticbeanstalk:managedactions"] = Options(("ManagedActionsEnabled", "false")),
            ["aws:elasticbeanstalk:managedactions:platformupdate"] = Options(("InstanceRefreshEnabled", "false")),
        };
        foreach (var option in given)
        {
            var ofNamespace = (settings[option.Text("Namespace")!] ??= new JsonObject()).AsObject();
            ofNamespace[option.Text("OptionName")!] = Value(option.Text("Value"));
        }

        return settings;
    }

    private static JsonObject Options(params (string Name, string Value)[] options) =>
        new(options.Select(option => KeyValuePair.Create(option.Name, (JsonNode?)Value(option.Value))));

    private static JsonObject Value(string? value) => new() { ["value"] = value };
}
