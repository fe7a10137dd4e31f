using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html">AWS::KMS::Key</a>.</summary>
internal sealed class Key : IResourceType
{
    public const string TypeName = "AWS::KMS::Key";

    private const int DefaultPendingWindowInDays = 30;

    private static readonly string[] Unchangeable = ["KeySpec", "KeyUsage", "MultiRegion", "Origin"];

    public string Name => TypeName;

    public Resource Create(ResourceRequest request)
    {
        var region = request.Region;
        var properties = InEffect(request.Properties);
        Check(region, properties);
        var id = properties.Flag("MultiRegion") ? $"mrk-{region.World.RandomNames.Hex(32)}" : region.World.RandomNames.Uuid();
        var arn = region.Id.Arn("kms", $"key/{id}");
        var key = new Resource
        {
            Type = TypeName,
            PhysicalId = id,
            ResourceId = id,
            Arn = arn,
            Region = region,
            CreatedAt = region.World.Now,
            Properties = properties,
            Attributes = new Dictionary<string, JsonNode> { ["Arn"] = arn, ["KeyId"] = id },
            Tags = ResourceTags.Of(request, KmsFailures.InvalidRequest),
        };
        region.Resources.Add(key);
        return key;
    }

    public void Update(Resource resource, ResourceRequest request)
    {
        var region = resource.Region;
        var properties = InEffect(request.Properties);
        CheckUpdate(resource, properties);
        Check(region, properties);
        region.Resources.Update(resource, properties, ResourceTags.Of(request, KmsFailures.InvalidRequest));
    }

    /// <summary>
    /// KMS deletes no key at once: the key stays, pending deletion, until its window is over.
    /// See <a href="https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html">deleting keys</a>.
    /// </summary>
    public void Delete(Resource resource)
    {
        var region = resource.Region;
        var window = TimeSpan.FromDays(resource.Properties.Number("PendingWindowInDays") ?? DefaultPendingWindowInDays);
        region.Of<PendingKeyDeletions>().Schedule(resource, region.World.Now + window);
        region.Resources.Touch(resource);
    }

    private static JsonObject InEffect(JsonObject properties)
    {
        var inEffect = properties.DeepClone().AsObject();
        inEffect["Description"] ??= "";
        inEffect["Enabled"] ??= true;
        inEffect["EnableKeyRotation"] ??= false;
        inEffect["KeySpec"] ??= KeySpec.Default;
        inEffect["KeyUsage"] ??= KeySpec.EncryptDecrypt;
        inEffect["MultiRegion"] ??= false;
        inEffect["Origin"] ??= "AWS_KMS";
        return inEffect;
    }

    private static void CheckUpdate(Resource key, JsonObject properties)
    {
        var world = key.Region.World;
        if (Unchangeable.Any(property => properties.Text(property) != key.Properties.Text(property)))
            throw KmsFailures.Unchangeable(world);
        if (properties.Flag("EnableKeyRotation") != key.Properties.Flag("EnableKeyRotation")
            && !properties.Flag("Enabled") && !key.Properties.Flag("Enabled"))
            throw KmsFailures.RotationOfDisabledKey(world);
    }

    private static void Check(RegionState region, JsonObject properties)
    {
        var world = region.World;
        var specName = properties.Text("KeySpec")!;
        var usage = properties.Text("KeyUsage")!;
        var spec = KeySpec.Find(specName) ?? throw HandlerFailures.Unsupported(TypeName, "KeySpec", specName);
        if (!spec.Supports(usage))
            throw KmsFailures.IncompatibleUsage(world, usage, specName);
        if (properties.Flag("EnableKeyRotation") && (specName != KeySpec.Default || properties.Text("Origin") == "EXTERNAL"))
            throw KmsFailures.RotationNotPossible(world);
        if (properties["KeyPolicy"] is { } policy)
            KeyPolicy.Check(region, policy, properties.Flag("BypassPolicyLockoutSafetyCheck"));
    }
}
