using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules.S3;

/// <summary>
/// One grant of a bucket's access control list, as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html">Access control lists</a>.
/// </summary>
/// <param name="Group">The predefined group, such as <c>AllUsers</c>; null for an account.</param>
/// <param name="Permission"><c>Read</c>, <c>Write</c>, <c>ReadAcp</c>, <c>WriteAcp</c> or <c>FullControl</c>.</param>
internal sealed record BucketGrant(string? Group, string Permission)
{
    /// <summary>Whether it is for anyone, or for anyone with some AWS account.</summary>
    public bool IsPublic => Group is "AllUsers" or "AuthenticatedUsers";

    // A group is recorded by its name, an account as an object with its canonical id.
    public static BucketGrant Of(JsonObject grant) =>
        new((grant["grantee"] as JsonValue)?.GetValue<string>(), grant["permission"]!.GetValue<string>());
}
