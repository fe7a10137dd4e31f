using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Sqs;

/// <summary>
/// The policy of queues; it shows in their items.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html">AWS::SQS::QueuePolicy</a>.
/// </summary>
internal sealed class QueuePolicy() : StoredResourceType(TypeName, Queue.Service)
{
    public const string TypeName = "AWS::SQS::QueuePolicy";
    public const string QueuesProperty = "Queues";

    private const int LongestId = 256;

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (!ResourcePolicy.IsWellFormed(properties["PolicyDocument"]))
            throw Refusal(region.World, "Invalid value for the parameter Policy.");
        if (properties.Texts(QueuesProperty).Any(url => region.Resources.Find(Queue.TypeName, url) is null))
            throw NotFound(region.World, "The specified queue does not exist.", status: 400);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = GeneratedName.MixedCase(request, LongestId);
        return new ResourceIdentity(id, id);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Id"] = resource.PhysicalId };

    protected override IEnumerable<Resource> ShownBy(Resource resource) => resource.Properties.Texts(QueuesProperty)
        .Select(url => resource.Region.Resources.Find(Queue.TypeName, url)).OfType<Resource>();
}
