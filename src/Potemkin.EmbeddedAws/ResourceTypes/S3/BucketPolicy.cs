using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Policies.S3;
using Potemkin.EmbeddedAws.ResourceTypes.S3.Features;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html">AWS::S3::BucketPolicy</a>.</summary>
internal sealed class BucketPolicy : IResourceType
{
    public const string TypeName = "AWS::S3::BucketPolicy";

    public string Name => TypeName;

    public Resource Create(ResourceRequest request)
    {
        var region = request.Region;
        var bucketName = request.Properties.Text("Bucket")!;
        var document = PolicyDocument.Read(request.Properties["PolicyDocument"]) ?? throw S3Failures.InvalidRequest(
            region.World, "Policies must be valid JSON and the first byte must be '{'");
        Check(region, BucketOf(region, bucketName), document);

        var properties = request.Properties.DeepClone().AsObject();
        properties["PolicyDocument"] = document.Json.DeepClone();
        var policy = new Resource
        {
            Type = TypeName,
            PhysicalId = bucketName,
            ResourceId = bucketName,
            Arn = Bucket.ArnOf(bucketName),
            Region = region,
            CreatedAt = region.World.Now,
            Properties = properties,
        };
        region.Resources.Add(policy);
        return policy;
    }

    public void Delete(Resource resource) => resource.Region.Resources.Remove(resource);

    private static Resource BucketOf(RegionState region, string bucketName)
    {
        var world = region.World;
        var bucket = world.FindAnywhere(Bucket.TypeName, bucketName) ?? throw S3Failures.NoSuchBucket(world);
        if (bucket.Region.Id.AccountId != region.Id.AccountId)
            throw S3Failures.AccessDenied(world);
        return bucket.Region == region ? bucket : throw S3Failures.OtherRegion(world);
    }

    private static void Check(RegionState region, Resource bucket, PolicyDocument document)
    {
        if (region.Resources.Find(TypeName, bucket.PhysicalId) is not null)
            throw S3Failures.BucketPolicyExists(bucket.PhysicalId);
        if (BucketPolicyCheck.FaultOf(document, bucket.PhysicalId) is { } fault)
            throw S3Failures.InvalidRequest(region.World, fault);
        if (PublicAccessBlock.BlocksPublicPolicy(bucket) && PublicAccess.IsGranted(document, S3Actions.All))
            throw S3Failures.PublicPolicyBlocked(region, bucket.PhysicalId);
    }
}
