using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// A name that stands for a version of a function.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html">AWS::Lambda::Alias</a>.
/// </summary>
internal sealed class AliasType : IResourceType
{
    public const string TypeName = "AWS::Lambda::Alias";

    public string Name => TypeName;

    public Resource Create(ResourceRequest request)
    {
        var (region, properties) = (request.Region, request.Properties);
        var (function, alias) = (VersionType.FunctionOf(region, properties.Text("FunctionName")!), properties.Text("Name")!);
        var arn = $"{function.Arn}:{alias}";
        if (region.Of<FunctionStore>().VersionsOf(function).Aliases.ContainsKey(alias))
            throw LambdaFailures.AliasExists(region.World, arn);
        Point(function, properties, region);

        var resource = new Resource
        {
            Type = TypeName,
            PhysicalId = arn,
            ResourceId = arn,
            Name = alias,
            Arn = arn,
            Region = region,
            CreatedAt = region.World.Now,
            Properties = properties.DeepClone().AsObject(),
            Attributes = new Dictionary<string, JsonNode> { ["AliasArn"] = arn },
        };
        region.Resources.Add(resource);
        return resource;
    }

    public void Update(Resource resource, ResourceRequest request)
    {
        Point(VersionType.FunctionOf(resource.Region, request.Properties.Text("FunctionName")!), request.Properties, resource.Region);
        resource.Region.Resources.Update(resource, request.Properties.DeepClone().AsObject(), resource.Tags);
    }

    public void Delete(Resource resource)
    {
        var functions = resource.Region.Of<FunctionStore>();
        var name = FunctionName.Parse(resource.PhysicalId)!;
        if (functions.Find(name with { Qualifier = null }) is { } function)
        {
            if (functions.Find(name) is { } standing)
                resource.Region.World.Functions.Retire(standing);
            functions.VersionsOf(function).RemoveAlias(name.Qualifier!);
        }

        resource.Region.Resources.Remove(resource);
    }

    private static void Point(Function function, JsonObject properties, RegionState region)
    {
        if (properties.Object("RoutingConfig") is { Count: > 0 })
            throw HandlerFailures.Unsupported(TypeName, "RoutingConfig");
        var version = properties.Text("FunctionVersion")!;
        var versions = region.Of<FunctionStore>().VersionsOf(function);
        if (version != FunctionName.Latest && versions.All.All(published => published.Version != version))
            throw LambdaFailures.FunctionNotFound(region.World, $"{function.Arn}:{version}");
        versions.Point(properties.Text("Name")!, version);
    }
}
