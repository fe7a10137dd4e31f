using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.ResourceTypes.SecretsManager;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html">AWS::SecretsManager::Secret</a>.</summary>
internal sealed class SecretType() : StoredResourceType(TypeName, Service)
{
    public const string TypeName = "AWS::SecretsManager::Secret";
    public const string Service = "SecretsManager";

    private const int LongestName = 512;

    public override Resource Create(ResourceRequest request)
    {
        var resource = base.Create(request);
        var now = resource.Region.World.Now;
        var secret = new Secret { Name = resource.Name!, Arn = resource.Arn, CreatedAt = now, LastChanged = now };
        Store(resource).Put(Described(ValueOf(resource) is { } value ? WithValue(secret, value, resource.Region.World) : secret, resource));
        return resource;
    }

    public override void Update(Resource resource, ResourceRequest request)
    {
        var before = resource.Properties;
        base.Update(resource, request);
        if (Store(resource).Find(resource.Arn) is not { } secret)
            throw NotFound(resource.Region.World, "Secrets Manager can't find the specified secret.", status: 400);
        var changed = !JsonNode.DeepEquals(before["SecretString"], resource.Properties["SecretString"])
            || !JsonNode.DeepEquals(before["GenerateSecretString"], resource.Properties["GenerateSecretString"]);
        Store(resource).Put(Described(changed && ValueOf(resource) is { } value ? WithValue(secret, value, resource.Region.World) : secret, resource));
    }

    /// <summary>CloudFormation deletes a secret without a recovery window.</summary>
    public override void Delete(Resource resource)
    {
        base.Delete(resource);
        if (Store(resource).Find(resource.Arn) is { } secret)
            Store(resource).Remove(secret);
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (properties.ContainsKey("SecretString") && properties.ContainsKey("GenerateSecretString"))
            throw Refusal(region.World, "You can't specify both SecretString and GenerateSecretString in the same secret.");
        if (properties.Object("GenerateSecretString") is not { } generation)
            return;
        if (generation.ContainsKey("SecretStringTemplate") != generation.ContainsKey("GenerateStringKey"))
            throw Refusal(region.World, "SecretStringTemplate and GenerateStringKey must be specified together.");
        if (generation.Text("SecretStringTemplate") is { } template && Members(template) is null)
            throw Refusal(region.World, "Could not parse SecretStringTemplate JSON.");
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var region = request.Region;
        var name = properties.Text("Name") ?? GeneratedName.MixedCase(request, LongestName);
        if (region.Of<SecretStore>().Find(name) is { } existing)
            throw existing.DeletionDate is null
                ? HandlerFailures.ByService(region.World, Service, 400, $"The operation failed because the secret {name} already exists.", "AlreadyExists")
                : Refusal(region.World, "You can't create this secret because a secret with this name is already scheduled for deletion.");
        var arn = SecretStore.NewArn(name, region);
        return new ResourceIdentity(arn, arn) { Name = name };
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Id"] = resource.Arn };

    private static SecretStore Store(Resource resource) => resource.Region.Of<SecretStore>();

    private static Secret Described(Secret secret, Resource resource) => secret with
    {
        Description = resource.Properties.Text("Description"),
        KmsKeyId = resource.Properties.Text("KmsKeyId"),
        Tags = resource.Tags,
    };

    private static Secret WithValue(Secret secret, string value, World world) =>
        secret.With(new SecretVersion(world.RandomNames.Uuid(), world.Now) { Text = value }, [SecretVersion.Current]);

    /// <summary>The value that the template gives the secret, or has made up; null of a secret without one.</summary>
    private string? ValueOf(Resource resource)
    {
        if (resource.Properties.Object("GenerateSecretString") is not { } generation)
            return resource.Properties.Text("SecretString");
        var world = resource.Region.World;
        var password = PasswordOf(generation).Generate(world.RandomNames)
            ?? throw Refusal(world, "The password length is too short, or there are not enough characters to make it of.");
        if (generation.Text("SecretStringTemplate") is not { } template)
            return password;
        var members = Members(template)!;
        members[generation.Text("GenerateStringKey")!] = password;
        return CompactJson.Of(members);
    }

    private static RandomPassword PasswordOf(JsonObject generation) => new()
    {
        Length = generation.Number("PasswordLength") ?? new RandomPassword().Length,
        ExcludedCharacters = generation.Text("ExcludeCharacters") ?? "",
        ExcludesLowercase = generation.Flag("ExcludeLowercase"),
        ExcludesUppercase = generation.Flag("ExcludeUppercase"),
        ExcludesNumbers = generation.Flag("ExcludeNumbers"),
        ExcludesPunctuation = generation.Flag("ExcludePunctuation"),
        IncludesSpace = generation.Flag("IncludeSpace"),
        RequiresEachIncludedType = generation.Text("RequireEachIncludedType") != "false",
    };

    private static JsonObject? Members(string template)
    {
        try
        {
            return JsonNode.Parse(template) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
