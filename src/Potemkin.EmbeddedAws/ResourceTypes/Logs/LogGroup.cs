using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.ResourceTypes.Logs;

/// <summary>
/// A log group; AWS Config records none.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html">AWS::Logs::LogGroup</a>.
/// </summary>
internal sealed class LogGroup() : StoredResourceType(TypeName, "CloudWatchLogs")
{
    public const string TypeName = "AWS::Logs::LogGroup";

    private const int LongestName = 512;

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var region = request.Region;
        var name = properties.Text("LogGroupName") ?? GeneratedName.MixedCase(request, LongestName);
        return region.Resources.Find(TypeName, name) is null && region.Of<LogGroups>().Find(name) is null
            ? new ResourceIdentity(name, region.Id.Arn("logs", $"log-group:{name}:*")) { Name = name }
            : throw Exists(region.World, "LogGroupName", name);
    }

    protected override void CheckDeletion(Resource resource)
    {
        if (resource.Properties.Flag("DeletionProtectionEnabled"))
            throw Refusal(resource.Region.World, "The log group cannot be deleted while deletion protection is enabled.");
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Arn"] = resource.Arn };
}
