using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Sns;

/// <summary>
/// The policy of topics; it shows in their items.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html">AWS::SNS::TopicPolicy</a>.
/// </summary>
internal sealed class TopicPolicy() : StoredResourceType(TypeName, Topic.Service)
{
    public const string TypeName = "AWS::SNS::TopicPolicy";
    public const string TopicsProperty = "Topics";

    private const int LongestId = 256;

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (!ResourcePolicy.IsWellFormed(properties["PolicyDocument"]))
            throw Refusal(region.World, "Invalid parameter: Policy Error: null");
        if (properties.Texts(TopicsProperty).Any(arn => region.Resources.Find(Topic.TypeName, arn) is null))
            throw NotFound(region.World, "Topic does not exist");
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = GeneratedName.MixedCase(request, LongestId);
        return new ResourceIdentity(id, id);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Id"] = resource.PhysicalId };

    protected override IEnumerable<Resource> ShownBy(Resource resource) => resource.Properties.Texts(TopicsProperty)
        .Select(arn => resource.Region.Resources.Find(Topic.TypeName, arn)).OfType<Resource>();
}
