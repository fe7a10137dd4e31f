using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;
using Potemkin.Lambda;

namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// A function whose code runs in processes of this machine.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html">AWS::Lambda::Function</a>.
/// </summary>
internal sealed class FunctionType : IMachineBound
{
    public const string TypeName = "AWS::Lambda::Function";

    private const int LongestName = 64;
    private const int LongestLogicalId = 24;

    public string Name => TypeName;

    public string? WhyNotHere(RegionState region, JsonObject properties) =>
        properties.Text("Runtime") is { } runtime && FunctionRuntimes.IsKnown(runtime) ? region.World.Functions.WhyNotRunnable(runtime) : null;

    public Resource Create(ResourceRequest request)
    {
        var region = request.Region;
        var name = request.Properties.Text("FunctionName")
            ?? GeneratedName.Of(request, region.World.RandomNames.Upper(12), LongestName, LongestLogicalId);
        var parsed = FunctionName.Parse(name) ?? throw LambdaFailures.InvalidName(region.World, name);
        if (parsed.Name != name)
            throw HandlerFailures.Unsupported(TypeName, "FunctionName", name);
        if (region.Of<FunctionStore>().Find(parsed) is not null)
            throw LambdaFailures.FunctionExists(region.World, name);

        var function = FunctionProperties.Read(region, name, request.Properties);
        var resource = new Resource
        {
            Type = TypeName,
            PhysicalId = name,
            ResourceId = name,
            Name = name,
            Arn = function.Arn,
            Region = region,
            CreatedAt = region.World.Now,
            Properties = request.Properties.DeepClone().AsObject(),
            Attributes = new Dictionary<string, JsonNode> { ["Arn"] = function.Arn },
            Tags = TagsOf(request),
        };
        region.Of<FunctionStore>().Put(function);
        region.Resources.Add(resource);
        return resource;
    }

    public void Update(Resource resource, ResourceRequest request)
    {
        var region = resource.Region;
        var next = FunctionProperties.Read(region, resource.PhysicalId, request.Properties);
        if (region.Of<FunctionStore>().Find(FunctionName.Parse(resource.PhysicalId)!) is not { } previous)
            throw LambdaFailures.FunctionNotFound(region.World, resource.Arn);
        Replace(previous, next, region);
        region.Resources.Update(resource, request.Properties.DeepClone().AsObject(), TagsOf(request));
    }

    /// <summary>Gives a function other properties behind the back of its stack; its code stays as it was deployed.</summary>
    /// <exception cref="ResourceFailure">Lambda refuses them; the function is as it was.</exception>
    public static Function Configure(Resource resource, JsonObject properties)
    {
        var region = resource.Region;
        var previous = region.Of<FunctionStore>().Find(FunctionName.Parse(resource.PhysicalId)!)!;
        var next = FunctionProperties.Read(region, resource.PhysicalId, properties, previous.Code);
        Replace(previous, next, region);
        region.Resources.Update(resource, properties, resource.Tags);
        return next;
    }

    public void Delete(Resource resource)
    {
        var functions = resource.Region.Of<FunctionStore>();
        if (functions.Find(FunctionName.Parse(resource.PhysicalId)!) is { } function)
        {
            functions.Remove(function);
            resource.Region.World.Functions.Retire(function);
        }

        resource.Region.Resources.Remove(resource);
    }

    private static void Replace(Function previous, Function next, RegionState region)
    {
        region.World.Functions.Retire(previous);
        region.Of<FunctionStore>().Put(next);
    }

    private static IReadOnlyDictionary<string, string> TagsOf(ResourceRequest request) =>
        ResourceTags.Of(request, (world, message) => HandlerFailures.ByService(world, "Lambda", 400, message, "InvalidRequest"));
}
