using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.Services.S3.Operations;

namespace Potemkin.EmbeddedAws.Services.S3;

/// <summary>
/// Amazon S3: the objects in buckets, and how the buckets are configured, by whomever they were made.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class S3Service : IAwsService
{
    /// <summary>The most bytes that an object may have here.</summary>
    public const int LargestObject = 256 * 1024 * 1024;

    // What chunks and their signatures may take besides.
    private const int LargestFrame = 1024 * 1024;

    public S3Service(IEnumerable<IResourceType> resourceTypes)
    {
        Operations = new OperationTable(S3Routes.All);
        ListBuckets.AddTo(Operations);
        HeadBucket.AddTo(Operations);
        new ChangeBuckets(resourceTypes.Single(type => type.Name == Bucket.TypeName)).AddTo(Operations);
        PutObject.AddTo(Operations);
        CopyObject.AddTo(Operations);
        GetObject.AddTo(Operations);
        DeleteObjects.AddTo(Operations);
        ListObjects.AddTo(Operations);
        ReadProtection.AddTo(Operations);
        ReadPermissions.AddTo(Operations);
        ReadUse.AddTo(Operations);
    }

    public string SigningName => "s3";

    public string ApiVersion => "2006-03-01";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new RestXmlProtocol();

    public long LargestBody => LargestObject + LargestFrame;

    public AwsException BodyTooLarge() => S3Errors.EntityTooLarge();

    public string ActionOf(string operation) => S3ActionNames.Of(operation);

    /// <summary>In quotes, as S3 writes it.</summary>
    public string? ResourceOf(JsonObject parameters, RequestContext context) => (parameters["Bucket"], parameters["Key"]) switch
    {
        (null, _) => null,
        ({ } bucket, null) => $"\"{Bucket.ArnOf(context.Region.Id, bucket.ToString())}\"",
        var (bucket, key) => $"\"{Bucket.ArnOf(context.Region.Id, bucket.ToString())}/{key}\"",
    };
}
