using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Sns;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html">AWS::SNS::Topic</a>.</summary>
internal sealed partial class Topic() : StoredResourceType(TypeName, Service)
{
    public const string TypeName = "AWS::SNS::Topic";
    public const string Service = "Sns";

    private const string FifoSuffix = ".fifo";
    private const int LongestName = 256;

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var (region, isFifo) = (request.Region, properties.Flag("FifoTopic"));
        var name = properties.Text("TopicName")
            ?? GeneratedName.MixedCase(request, LongestName - FifoSuffix.Length) + (isFifo ? FifoSuffix : "");
        if (!ValidName().IsMatch(name) || name.EndsWith(FifoSuffix, StringComparison.Ordinal) != isFifo)
            throw Refusal(region.World, "Invalid parameter: Topic Name");
        var arn = region.Id.Arn("sns", name);
        return region.Resources.Find(TypeName, arn) is null
            ? new ResourceIdentity(arn, arn) { Name = name }
            : throw Exists(region.World, "TopicArn", arn);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["TopicArn"] = resource.Arn, ["TopicName"] = resource.Name! };

    [GeneratedRegex(@"^(?=.{1,256}$)[A-Za-z0-9_-]+(\.fifo)?$")]
    private static partial Regex ValidName();
}
