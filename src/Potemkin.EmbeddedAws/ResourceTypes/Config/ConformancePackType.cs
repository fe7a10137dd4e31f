using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.ResourceTypes.Config;

/// <summary>
/// A conformance pack that a stack puts.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html">AWS::Config::ConformancePack</a>.
/// </summary>
internal sealed class ConformancePackType() : StoredResourceType(TypeName, "Config")
{
    public const string TypeName = "AWS::Config::ConformancePack";

    public override Resource Create(ResourceRequest request)
    {
        var region = request.Region;
        var name = request.Properties.Text("ConformancePackName")!;
        if (region.Of<ConformancePackStore>().Find(name) is not null)
            throw Exists(region.World, "ConformancePackName", name);
        Deploy(region, request, removeIfFailed: true);
        return base.Create(request);
    }

    public override void Update(Resource resource, ResourceRequest request)
    {
        Deploy(resource.Region, request, removeIfFailed: false);
        base.Update(resource, request);
    }

    public override void Delete(Resource resource)
    {
        base.Delete(resource);
        if (resource.Region.Of<ConformancePackStore>().Find(resource.PhysicalId) is { } pack)
            resource.Region.World.ConformancePacks.Remove(resource.Region, pack);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var pack = request.Region.Of<ConformancePackStore>().Find(properties.Text("ConformancePackName")!)!;
        return new ResourceIdentity(pack.Name, pack.Arn) { Name = pack.Name };
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["ConformancePackArn"] = resource.Arn };

    private void Deploy(RegionState region, ResourceRequest request, bool removeIfFailed)
    {
        if (request.Properties.ContainsKey("TemplateSSMDocumentDetails"))
            throw HandlerFailures.Unsupported(TypeName, "TemplateSSMDocumentDetails");
        try
        {
            var pack = region.World.ConformancePacks.Put(region, Read(request.Properties), ResourceTags.Of(request, Refusal));
            if (pack.StatusReason is not { } reason)
                return;
            if (removeIfFailed)
                region.World.ConformancePacks.Remove(region, pack);
            throw HandlerFailures.ByHandler(region.World, reason, "NotStabilized");
        }
        catch (InvalidConformancePack refusal)
        {
            throw HandlerFailures.ByService(region.World, "Config", refusal.Status, refusal.Message, "InvalidRequest");
        }
    }

    private static ConformancePackInput Read(JsonObject properties) => new()
    {
        Name = properties.Text("ConformancePackName")!,
        TemplateBody = properties.Text("TemplateBody"),
        TemplateS3Uri = properties.Text("TemplateS3Uri"),
        DeliveryS3Bucket = properties.Text("DeliveryS3Bucket"),
        DeliveryS3KeyPrefix = properties.Text("DeliveryS3KeyPrefix"),
        Parameters =
        [
            .. properties.Objects("ConformancePackInputParameters").Select(parameter =>
                new ConformancePackParameter(parameter.Text("ParameterName")!, parameter.Text("ParameterValue")!)),
        ],
    };
}
