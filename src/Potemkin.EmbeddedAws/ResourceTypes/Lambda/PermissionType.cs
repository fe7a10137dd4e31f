using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// A statement of a function's resource-based policy.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html">AWS::Lambda::Permission</a>.
/// </summary>
internal sealed class PermissionType : IResourceType
{
    public const string TypeName = "AWS::Lambda::Permission";

    private const int LongestStatementId = 100;
    private const int LongestLogicalId = 64;

    private static readonly HashSet<string> Taken =
        ["Action", "EventSourceToken", "FunctionName", "Principal", "PrincipalOrgID", "SourceAccount", "SourceArn"];

    public string Name => TypeName;

    public Resource Create(ResourceRequest request)
    {
        var (region, properties) = (request.Region, request.Properties);
        if (properties.Select(property => property.Key).FirstOrDefault(name => !Taken.Contains(name)) is { } property)
            throw HandlerFailures.Unsupported(TypeName, property);
        var function = FunctionOf(region, properties.Text("FunctionName")!);
        var id = GeneratedName.Of(request, region.World.RandomNames.Upper(12), LongestStatementId, LongestLogicalId);
        if (region.Of<FunctionStore>().PermissionsOf(function).Any(permission => permission.StatementId == id))
            throw LambdaFailures.StatementExists(region.World, id);

        var resource = new Resource
        {
            Type = TypeName,
            PhysicalId = id,
            ResourceId = id,
            Arn = function.Arn,
            Region = region,
            CreatedAt = region.World.Now,
            Properties = properties.DeepClone().AsObject(),
            Attributes = new Dictionary<string, JsonNode> { ["Id"] = id },
        };
        region.Of<FunctionStore>().Grant(function, Permission(id, properties));
        region.Resources.Add(resource);
        return resource;
    }

    // All its properties are create-only, and it has no tags.
    public void Update(Resource resource, ResourceRequest request) =>
        resource.Region.Resources.Update(resource, request.Properties.DeepClone().AsObject(), resource.Tags);

    public void Delete(Resource resource)
    {
        var functions = resource.Region.Of<FunctionStore>();
        if (FunctionName.Parse(resource.Arn) is { } name && functions.Find(name) is { } function)
            functions.Revoke(function, resource.PhysicalId);
        resource.Region.Resources.Remove(resource);
    }

    private static Function FunctionOf(RegionState region, string text)
    {
        var name = FunctionName.Parse(text) ?? throw LambdaFailures.InvalidName(region.World, text);
        return name.IsIn(region.Id) && region.Of<FunctionStore>().Find(name) is { } function
            ? function
            : throw LambdaFailures.FunctionNotFound(region.World, name.ArnIn(region.Id));
    }

    private static FunctionPermission Permission(string id, JsonObject properties) => new(id, properties.Text("Action")!, properties.Text("Principal")!)
    {
        SourceAccount = properties.Text("SourceAccount"),
        SourceArn = properties.Text("SourceArn"),
        PrincipalOrgId = properties.Text("PrincipalOrgID"),
        EventSourceToken = properties.Text("EventSourceToken"),
    };
}
