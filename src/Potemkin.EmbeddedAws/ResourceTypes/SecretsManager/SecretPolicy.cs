using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.ResourceTypes.SecretsManager;

/// <summary>
/// The policy of a secret.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html">AWS::SecretsManager::ResourcePolicy</a>.
/// </summary>
internal sealed class SecretPolicy() : StoredResourceType(TypeName, SecretType.Service)
{
    public const string TypeName = "AWS::SecretsManager::ResourcePolicy";

    public override Resource Create(ResourceRequest request)
    {
        var resource = base.Create(request);
        Put(resource, PolicyOf(resource));
        return resource;
    }

    public override void Update(Resource resource, ResourceRequest request)
    {
        base.Update(resource, request);
        Put(resource, PolicyOf(resource));
    }

    public override void Delete(Resource resource)
    {
        base.Delete(resource);
        Put(resource, null);
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (region.Of<SecretStore>().Find(properties.Text("SecretId")!) is null)
            throw NotFound(region.World, "Secrets Manager can't find the specified secret.", status: 400);
        if (!ResourcePolicy.IsWellFormed(properties["ResourcePolicy"]))
            throw HandlerFailures.ByService(region.World, SecretType.Service, 400, "This resource policy contains a syntax error.", "InvalidRequest");
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = request.Region.Of<SecretStore>().Find(properties.Text("SecretId")!)!.Arn;
        return request.Region.Resources.Find(TypeName, id) is null ? new ResourceIdentity(id, id) : throw Exists(request.Region.World, "SecretId", id);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Id"] = resource.PhysicalId };

    private static string PolicyOf(Resource resource)
    {
        var policy = resource.Properties["ResourcePolicy"]!;
        return policy is JsonValue ? policy.ToString() : CompactJson.Of(policy);
    }

    private static void Put(Resource resource, string? policy)
    {
        var secrets = resource.Region.Of<SecretStore>();
        if (secrets.Find(resource.PhysicalId) is { } secret)
            secrets.Put(secret with { Policy = policy });
    }
}
