using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>The bucket's policy, which is a resource of its own in CloudFormation and a part of the bucket in the item.</summary>
internal sealed class Policy : IBucketFeature
{
    public IReadOnlyList<string> Properties { get; } = [];

    public void Check(Resource bucket)
    {
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        var policy = bucket.Region.Resources.Find(BucketPolicy.TypeName, bucket.PhysicalId);
        supplementary["BucketPolicy"] = new JsonObject
        {
            ["policyText"] = policy is null ? null : BucketPolicyText.Of(policy.Properties["PolicyDocument"]!.AsObject(), bucket.Region.Id),
        };
    }
}
