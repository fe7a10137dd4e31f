using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Policies.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html">AWS::S3::Bucket</a>.</summary>
internal sealed class Bucket : IResourceType
{
    public const string TypeName = "AWS::S3::Bucket";

    // The regions of before 2014 part the website's region with a dash, the later ones with a dot.
    // See https://docs.aws.amazon.com/general/latest/gr/s3.html#s3_website_region_endpoints
    private static readonly HashSet<string> RegionsWithDash =
    [
        "us-east-1", "us-west-1", "us-west-2", "ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1", "us-gov-west-1",
    ];

    public string Name => TypeName;

    public Resource Create(ResourceRequest request)
    {
        var region = request.Region;
        RefuseUnsupported(request.Properties);
        var name = BucketName.For(request);
        if (region.World.FindAnywhere(TypeName, name) is not null)
            throw S3Failures.BucketExists(region.World, name);

        var bucket = new Resource
        {
            Type = TypeName,
            PhysicalId = name,
            ResourceId = name,
            Name = name,
            Arn = ArnOf(region.Id, name),
            Region = region,
            CreatedAt = region.World.Now,
            Properties = BucketDefaults.InEffect(request.Properties, name),
            Attributes = AttributesOf(name, region.Id),
            Tags = ResourceTags.Of(request, S3Failures.InvalidRequest),
        };
        Check(bucket);
        region.Resources.Add(bucket);
        return bucket;
    }

    public void Update(Resource resource, ResourceRequest request)
    {
        RefuseUnsupported(request.Properties);
        var updated = resource.With(
            BucketDefaults.InEffectAfterUpdate(resource, request), ResourceTags.Of(request, S3Failures.InvalidRequest));
        Check(updated);
        resource.Region.Resources.Update(resource, updated.Properties, updated.Tags);
    }

    /// <summary>Takes its policy along, as S3 does: the policy is a part of the bucket, whatever stack it came from.</summary>
    public void Delete(Resource resource)
    {
        if (!resource.Region.Of<BucketObjects>().IsEmpty(resource.PhysicalId))
            throw S3Failures.BucketNotEmpty(resource.Region.World);
        var resources = resource.Region.Resources;
        resources.Remove(resource);
        if (resources.Find(BucketPolicy.TypeName, resource.PhysicalId) is { } policy)
            resources.Remove(policy);
    }

    /// <summary>The policy of the bucket; null where it has none.</summary>
    public static JsonObject? PolicyOf(Resource bucket) =>
        bucket.Region.Resources.Find(BucketPolicy.TypeName, bucket.PhysicalId)?.Properties.Object("PolicyDocument");

    /// <summary>Whether the policy of the bucket grants anything to the public.</summary>
    public static bool HasPublicPolicy(Resource bucket) =>
        PolicyOf(bucket) is { } policy && PublicAccess.IsGranted(new PolicyDocument(policy), S3Actions.All);

    public static string ArnOf(AccountRegion region, string name) => $"arn:{Partition.Of(region.Region)}:s3:::{name}";

    private static void RefuseUnsupported(JsonObject properties)
    {
        foreach (var (property, _) in properties)
        {
            if (!Catalog<IBucketFeature>.All.Any(feature => feature.Properties.Contains(property)))
                throw HandlerFailures.Unsupported(TypeName, property);
        }
    }

    private static void Check(Resource bucket)
    {
        foreach (var feature in Catalog<IBucketFeature>.All)
            feature.Check(bucket);
    }

    private static Dictionary<string, JsonNode> AttributesOf(string name, AccountRegion place) => new()
    {
        ["Arn"] = ArnOf(place, name),
        ["DomainName"] = $"{name}.s3.amazonaws.com",
        ["DualStackDomainName"] = $"{name}.s3.dualstack.{place.Region}.amazonaws.com",
        ["RegionalDomainName"] = $"{name}.s3.{place.Region}.amazonaws.com",
        ["WebsiteURL"] = $"http://{name}.s3-website{(RegionsWithDash.Contains(place.Region) ? '-' : '.')}{place.Region}.amazonaws.com",
    };
}
