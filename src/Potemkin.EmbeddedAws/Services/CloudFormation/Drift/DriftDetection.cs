using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Drift;

/// <summary>
/// Holds resources against what their stack made them. Only what the template says explicitly counts.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html">Detect drift</a>.
/// </summary>
internal static class DriftDetection
{
    /// <summary>Nested stacks, wait conditions and what else is no resource of a service.</summary>
    private const string OwnTypes = "AWS::CloudFormation::";

    public static ResourceDrift Of(Stack stack, StackResource resource)
    {
        var drift = new ResourceDrift(resource.LogicalId, DriftStatus.NotChecked, stack.World.Now);
        if (resource.Type.StartsWith(OwnTypes, StringComparison.Ordinal) || ResourceTypeFacts.Find(resource.Type) is null || resource is not { Deployed: { } deployed, Made: { } made })
            return drift;

        var expected = WriteOnlyProperties.Without(resource.Type, made.Properties);
        drift = drift with { Expected = ShownProperties.Of(expected, stack.Definition.Parameters) };
        if (!deployed.IsInRegion)
            return drift with { Status = DriftStatus.Deleted };

        var actual = Named(expected, deployed.Properties);
        var differences = Between(expected, actual, "").OrderBy(difference => difference.PropertyPath, StringComparer.Ordinal).ToList();
        return drift with
        {
            Status = differences.Count == 0 ? DriftStatus.InSync : DriftStatus.Modified,
            Actual = ShownProperties.Of(actual, stack.Definition.Parameters),
            Differences = differences,
        };
    }

    /// <summary>Of the one those members that the other names, on all levels.</summary>
    private static JsonObject Named(JsonObject expected, JsonObject actual) => new(
        from member in expected
        where actual[member.Key] is not null
        select KeyValuePair.Create(
            member.Key,
            (member.Value, actual[member.Key]) is (JsonObject inner, JsonObject actualInner) ? Named(inner, actualInner) : actual[member.Key]!.DeepClone()));

    private static IEnumerable<PropertyDrift> Between(JsonNode? expected, JsonNode? actual, string path) => (expected, actual) switch
    {
        (JsonObject one, JsonObject other) => one.SelectMany(member => Between(member.Value, other[member.Key], $"{path}/{member.Key}")),
        (JsonArray one, JsonArray other) when one.Count == other.Count => one.SelectMany((item, place) =>
            Between(item, other[place], $"{path}/{place.ToString(CultureInfo.InvariantCulture)}")),
        _ when JsonNode.DeepEquals(expected, actual) || Evaluation.TextOf(expected) is { } text && text == Evaluation.TextOf(actual) => [],
        (_, null) => [new PropertyDrift(path, Text(expected), "null", "REMOVE")],
        _ => [new PropertyDrift(path, Text(expected), Text(actual), "NOT_EQUAL")],
    };

    private static string Text(JsonNode? value) => Evaluation.TextOf(value) ?? (value is null ? "null" : CompactJson.Of(value));
}
