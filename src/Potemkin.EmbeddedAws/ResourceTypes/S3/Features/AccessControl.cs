using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>
/// The canned ACL, and the object ownership that allows for it, which itself does not show in the item.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl">canned ACL</a>.
/// </summary>
internal sealed class AccessControl : IBucketFeature
{
    private const string AllUsers = "AllUsers";
    private const string LogDelivery = "LogDelivery";
    private const string Private = "Private";

    // What is not here grants nothing beyond the owner's full control; S3 ignores BucketOwnerRead and BucketOwnerFullControl on a bucket.
    private static readonly Dictionary<string, BucketGrant[]> Grants = new()
    {
        ["PublicRead"] = [new(AllUsers, "Read")],
        ["PublicReadWrite"] = [new(AllUsers, "Read"), new(AllUsers, "Write")],
        ["AuthenticatedRead"] = [new("AuthenticatedUsers", "Read")],
        ["LogDeliveryWrite"] = [new(LogDelivery, "Write"), new(LogDelivery, "ReadAcp")],
    };

    public IReadOnlyList<string> Properties { get; } = ["AccessControl", "OwnershipControls"];

    public void Check(Resource bucket)
    {
        var world = bucket.Region.World;
        var acl = AclOf(bucket);
        var rules = bucket.Properties.Object("OwnershipControls")!.Objects("Rules");
        if (rules.Count != 1 || rules[0].Text("ObjectOwnership") is not { } ownership)
            throw S3Failures.MalformedXml(world);
        if (acl != Private && ownership == "BucketOwnerEnforced")
            throw S3Failures.AclWithOwnerEnforced(world);
        if (GrantsOf(acl).Any(grant => grant.IsPublic) && PublicAccessBlock.BlocksPublicAcls(bucket))
            throw S3Failures.PublicAclBlocked(world);

        // It grants to an account of Amazon EC2 whose canonical id AWS does not tell.
        if (acl == "AwsExecRead")
            throw HandlerFailures.Unsupported(Bucket.TypeName, "AccessControl", acl);
    }

    /// <summary>The one part of the item that is JSON within a text.</summary>
    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        var owner = new JsonObject { ["id"] = BucketRecording.OwnerIdOf(bucket), ["displayName"] = null };
        var grants = new JsonArray(new JsonObject { ["grantee"] = owner, ["permission"] = "FullControl" });
        foreach (var grant in GrantsOf(AclOf(bucket)))
            grants.Add(new JsonObject { ["grantee"] = grant.Group, ["permission"] = grant.Permission });

        supplementary["AccessControlList"] = CompactJson.Of(new JsonObject
        {
            ["grantSet"] = null,
            ["grantList"] = grants,
            ["owner"] = BucketRecording.OwnerOf(bucket),
            ["isRequesterCharged"] = false,
        });
    }

    private static string AclOf(Resource bucket) => bucket.Properties.Text("AccessControl") ?? Private;

    private static IReadOnlyList<BucketGrant> GrantsOf(string acl) => Grants.GetValueOrDefault(acl) ?? [];
}
