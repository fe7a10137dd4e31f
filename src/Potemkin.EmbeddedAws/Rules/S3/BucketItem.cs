using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.S3;

/// <summary>The configuration item of an S3 bucket, as rules read it.</summary>
internal sealed class BucketItem(ConfigurationItem item)
{
    /// <summary>The default encryption, null where there is none.</summary>
    public BucketEncryption? DefaultEncryption => Supplementary("ServerSideEncryptionConfiguration")?["rules"]?.AsArray()
        .Select(rule => rule?["applyServerSideEncryptionByDefault"])
        .Where(byDefault => byDefault is not null)
        .Select(byDefault => new BucketEncryption(byDefault!["sseAlgorithm"]!.GetValue<string>(), byDefault["kmsMasterKeyID"]?.GetValue<string>()))
        .FirstOrDefault();

    /// <summary>The bucket policy, null where there is none.</summary>
    public PolicyDocument? Policy => Supplementary("BucketPolicy")?["policyText"]?.GetValue<string>() is { } text
        ? new PolicyDocument(JsonNode.Parse(text)!.AsObject())
        : null;

    public bool IgnoresPublicAcls => Blocks("ignorePublicAcls");

    public bool RestrictsPublicBuckets => Blocks("restrictPublicBuckets");

    public IReadOnlyList<BucketGrant> Grants => AccessControlList?["grantList"] is JsonArray grants
        ? [.. grants.Select(grant => BucketGrant.Of(grant!.AsObject()))]
        : [];

    // AWS Config records the list as text within the text.
    private JsonObject? AccessControlList =>
        item.SupplementaryConfiguration.GetValueOrDefault("AccessControlList") is JsonValue text
            ? JsonNode.Parse(text.GetValue<string>())!.AsObject()
            : null;

    private bool Blocks(string setting) => Supplementary("PublicAccessBlockConfiguration")?[setting]?.GetValue<bool>() ?? false;

    private JsonObject? Supplementary(string name) => item.SupplementaryConfiguration.GetValueOrDefault(name)?.AsObject();
}
