using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.ResourceTypes.SecretsManager;

/// <summary>
/// Tells a secret of the database that it is for: as far as the database's properties say it, and its attributes.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html">AWS::SecretsManager::SecretTargetAttachment</a>.
/// </summary>
internal sealed class SecretTargetAttachment() : StoredResourceType(TypeName, SecretType.Service)
{
    public const string TypeName = "AWS::SecretsManager::SecretTargetAttachment";

    public override Resource Create(ResourceRequest request)
    {
        var resource = base.Create(request);
        Tell(resource);
        return resource;
    }

    public override void Update(Resource resource, ResourceRequest request)
    {
        base.Update(resource, request);
        Tell(resource);
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (region.Of<SecretStore>().Find(properties.Text("SecretId")!) is null)
            throw NotFound(region.World, "Secrets Manager can't find the specified secret.", status: 400);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = request.Region.Of<SecretStore>().Find(properties.Text("SecretId")!)!.Arn;
        return request.Region.Resources.Find(TypeName, id) is null ? new ResourceIdentity(id, id) : throw Exists(request.Region.World, "SecretId", id);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Id"] = resource.PhysicalId };

    private static void Tell(Resource resource)
    {
        var (region, properties) = (resource.Region, resource.Properties);
        var secrets = region.Of<SecretStore>();
        var secret = secrets.Find(resource.PhysicalId)!;
        if (region.Resources.Find(properties.Text("TargetType") ?? "", properties.Text("TargetId") ?? "") is not { } target || Members(secret) is not { } members)
            return;

        foreach (var (name, value) in ConnectionOf(target))
        {
            if (value is not null)
                members[name] = value.DeepClone();
        }

        var version = new SecretVersion(region.World.RandomNames.Uuid(), region.World.Now) { Text = CompactJson.Of(members) };
        secrets.Put(secret.With(version, [SecretVersion.Current]));
    }

    private static IEnumerable<(string Name, JsonNode? Value)> ConnectionOf(Resource target) =>
    [
        ("engine", target.Properties["Engine"]),
        ("host", target.Attributes.GetValueOrDefault("Endpoint.Address")),
        ("port", target.Attributes.GetValueOrDefault("Endpoint.Port") ?? target.Properties["Port"]),
        ("dbname", target.Properties["DBName"] ?? target.Properties["DatabaseName"]),
        (target.Type == "AWS::RDS::DBCluster" ? "dbClusterIdentifier" : "dbInstanceIdentifier", target.PhysicalId),
    ];

    private static JsonObject? Members(Secret secret)
    {
        try
        {
            return secret.Find(null, null)?.Text is { } text ? JsonNode.Parse(text) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
