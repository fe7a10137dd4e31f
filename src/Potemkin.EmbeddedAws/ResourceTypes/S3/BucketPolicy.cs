using System.Text.Json.Nodes;
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
        var document = DocumentOf(request);
        var bucket = BucketOf(region, bucketName);
        if (region.Resources.Find(TypeName, bucketName) is not null)
            throw S3Failures.BucketPolicyExists(bucketName);
        Check(bucket, document);

        var policy = new Resource
        {
            Type = TypeName,
            PhysicalId = bucketName,
            ResourceId = bucketName,
            Arn = Bucket.ArnOf(region.Id, bucketName),
            Region = region,
            CreatedAt = region.World.Now,
            Properties = InEffect(request, document),
        };
        region.Resources.Add(policy);
        return policy;
    }

    public void Update(Resource resource, ResourceRequest request)
    {
        var region = resource.Region;
        var document = DocumentOf(request);
        Check(BucketOf(region, resource.PhysicalId), document);
        region.Resources.Update(resource, InEffect(request, document), resource.Tags);
    }

    public void Delete(Resource resource) => resource.Region.Resources.Remove(resource);

    private static PolicyDocument DocumentOf(ResourceRequest request) =>
        PolicyDocument.Read(request.Properties["PolicyDocument"]) ?? throw S3Failures.InvalidRequest(
            request.Region.World, "Policies must be valid JSON and the first byte must be '{'");

    private static JsonObject InEffect(ResourceRequest request, PolicyDocument document)
    {
        var properties = request.Properties.DeepClone().AsObject();
        properties["PolicyDocument"] = document.Json.DeepClone();
        return properties;
    }

    private static Resource BucketOf(RegionState region, string bucketName)
    {
        var world = region.World;
        var bucket = world.FindAnywhere(Bucket.TypeName, bucketName) ?? throw S3Failures.NoSuchBucket(world);
        if (bucket.Region.Id.AccountId != region.Id.AccountId)
            throw S3Failures.AccessDenied(world);
        return bucket.Region == region ? bucket : throw S3Failures.OtherRegion(world);
    }

    private static void Check(Resource bucket, PolicyDocument document)
    {
        if (BucketPolicyCheck.FaultOf(document, bucket) is { } fault)
            throw S3Failures.InvalidRequest(bucket.Region.World, fault);
        if (PublicAccessBlock.BlocksPublicPolicy(bucket) && PublicAccess.IsGranted(document, S3Actions.All))
            throw S3Failures.PublicPolicyBlocked(bucket.Region, bucket.PhysicalId);
    }
}
