using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>
/// Who may do what with a bucket: policy, ACL, and what blocks the public.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html">GetBucketPolicy</a> and those beside it.
/// </summary>
internal static class ReadPermissions
{
    private static readonly Dictionary<string, string> Permissions = new()
    {
        ["FullControl"] = "FULL_CONTROL",
        ["Read"] = "READ",
        ["Write"] = "WRITE",
        ["ReadAcp"] = "READ_ACP",
    };

    private static readonly Dictionary<string, string> Groups = new()
    {
        ["AllUsers"] = "http://acs.amazonaws.com/groups/global/AllUsers",
        ["AuthenticatedUsers"] = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
        ["LogDelivery"] = "http://acs.amazonaws.com/groups/s3/LogDelivery",
    };

    private static readonly Dictionary<string, string> OwnershipNames = new() { ["Rules"] = "Rule" };

    public static void AddTo(OperationTable operations) => operations
        .AddRead("GetBucketPolicy", bucket => new PolicyText("application/json", BucketPolicyText.Of(PolicyOf(bucket), bucket.Region.Id)))
        .AddRead("GetBucketPolicyStatus", bucket => new Status(new JsonObject { ["IsPublic"] = PolicyOf(bucket) is not null && Bucket.HasPublicPolicy(bucket) }))
        .AddRead("GetBucketAcl", bucket => new Acl(AclOf(bucket)))
        .AddRead("GetPublicAccessBlock", bucket => new PublicAccess(bucket.Properties.Copy("PublicAccessBlockConfiguration")!))
        .AddRead("GetBucketOwnershipControls", bucket => new Ownership(bucket.Properties.Object("OwnershipControls").Renamed(OwnershipNames)!));

    private static JsonObject PolicyOf(Resource bucket) =>
        Bucket.PolicyOf(bucket) ?? throw S3Errors.NotConfigured("NoSuchBucketPolicy", "The bucket policy does not exist", bucket);

    /// <summary>The grants are those that AWS Config records.</summary>
    private static JsonObject AclOf(Resource bucket)
    {
        var recorded = JsonNode.Parse(new BucketRecording().Describe(bucket).SupplementaryConfiguration["AccessControlList"]!.ToString())!.AsObject();
        return new JsonObject
        {
            ["Owner"] = new JsonObject { ["ID"] = BucketRecording.OwnerIdOf(bucket) },
            ["AccessControlList"] = new JsonObject { ["Grant"] = new JsonArray([.. recorded.Objects("grantList").Select(Grant)]) },
        };
    }

    private static JsonNode Grant(JsonObject recorded) => new JsonObject
    {
        ["Grantee"] = recorded["grantee"] is JsonObject owner
            ? new JsonObject { ["xsi:type"] = "CanonicalUser", ["ID"] = owner.Copy("id") }
            : new JsonObject { ["xsi:type"] = "Group", ["URI"] = Groups[recorded.Text("grantee")!] },
        ["Permission"] = Permissions[recorded.Text("permission")!],
    };

    private sealed record PolicyText([property: Header("Content-Type")] string ContentType, [property: Payload] string Policy);

    private sealed record Status([property: Payload] JsonNode PolicyStatus);

    private sealed record Acl([property: Payload] JsonNode AccessControlPolicy);

    private sealed record PublicAccess([property: Payload] JsonNode PublicAccessBlockConfiguration);

    private sealed record Ownership([property: Payload] JsonNode OwnershipControls);
}
