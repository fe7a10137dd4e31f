using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Policies.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.S3;

/// <summary>The configuration item of an S3 bucket, as rules read it.</summary>
internal sealed class BucketItem(ConfigurationItem item)
{
    /// <summary>The default encryption, null where there is none.</summary>
    public BucketEncryption? DefaultEncryption => item.Supplementary("ServerSideEncryptionConfiguration").List("rules")
        .Select(rule => rule["applyServerSideEncryptionByDefault"])
        .Where(byDefault => byDefault is not null)
        .Select(byDefault => new BucketEncryption(byDefault.Text("sseAlgorithm")!, byDefault.Text("kmsMasterKeyID")))
        .FirstOrDefault();

    /// <summary>The bucket policy, null where there is none.</summary>
    public PolicyDocument? Policy => item.Supplementary("BucketPolicy").Text("policyText") is { } text
        ? new PolicyDocument(JsonNode.Parse(text)!.AsObject())
        : null;

    private IEnumerable<BucketGrant> Grants => item.Supplementary("AccessControlList").List("grantList").Select(grant => BucketGrant.Of(grant.AsObject()));

    /// <summary>Whether its public access block has the setting.</summary>
    public bool Blocks(string setting) => item.Supplementary("PublicAccessBlockConfiguration").Flag(setting);

    /// <summary>Whether its policy or its access control list lets the public do so, and its public access block does not keep them from it.</summary>
    /// <param name="actions">The actions, as policies name them.</param>
    /// <param name="permission">The same as access control lists name it: <c>Read</c> or <c>Write</c>.</param>
    public bool IsOpenTo(IReadOnlyList<string> actions, string permission) =>
        !Blocks("restrictPublicBuckets") && Policy is { } policy && PublicAccess.IsGranted(policy, actions)
        || !Blocks("ignorePublicAcls") && Grants.Any(grant => grant.IsPublic && (grant.Permission == permission || grant.Permission == "FullControl"));
}
