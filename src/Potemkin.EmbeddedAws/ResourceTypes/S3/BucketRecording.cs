using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>
/// A bucket as AWS Config records it: in the shape of the S3 client of the AWS SDK for Java 1.
/// See <a href="https://github.com/awslabs/aws-config-resource-schema/blob/master/config/properties/resource-types/AWS::S3::Bucket.properties.json">its fields</a>.
/// </summary>
internal sealed class BucketRecording : IRecordedConfiguration
{
    public string ResourceType => Bucket.TypeName;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var supplementary = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal)
        {
            // Neither CloudFormation nor anything else here can make the requester pay.
            ["IsRequesterPaysEnabled"] = false,
        };
        foreach (var feature in Catalog<IBucketFeature>.All)
            feature.Record(resource, supplementary);

        return new RecordedContent
        {
            Configuration = new JsonObject
            {
                ["name"] = resource.PhysicalId,
                ["owner"] = OwnerOf(resource),
                ["creationDate"] = RecordedTime.Of(resource.CreatedAt),
                ["region"] = resource.Region.Id.Region,
            },
            SupplementaryConfiguration = supplementary,
            AvailabilityZone = "Regional",
        };
    }

    public static JsonObject OwnerOf(Resource bucket) => new() { ["displayName"] = null, ["id"] = OwnerIdOf(bucket) };

    public static string OwnerIdOf(Resource bucket) => StableId.Hex64(bucket.Region.Id.AccountId);
}
