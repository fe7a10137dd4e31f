using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>
/// What keeps the objects of a bucket: encryption, versions, locks, replicas, lifecycle.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html">GetBucketEncryption</a> and those beside it.
/// </summary>
internal static class ReadProtection
{
    private static readonly Dictionary<string, string> EncryptionNames = new()
    {
        ["ServerSideEncryptionConfiguration"] = "Rule",
        ["ServerSideEncryptionByDefault"] = "ApplyServerSideEncryptionByDefault",
    };

    private static readonly Dictionary<string, string> ReplicationNames = new()
    {
        ["Rules"] = "Rule",
        ["Id"] = "ID",
        ["TagFilter"] = "Tag",
        ["TagFilters"] = "Tag",
    };

    public static void AddTo(OperationTable operations) => operations
        .AddRead("GetBucketEncryption", bucket => new Encryption(EncryptionOf(bucket)))
        .AddRead("GetBucketVersioning", bucket => new Versioning(bucket.Properties.Copy("VersioningConfiguration") ?? new JsonObject()))
        .AddRead("GetObjectLockConfiguration", bucket => new Lock(LockOf(bucket)))
        .AddRead("GetBucketReplication", bucket => new Replication(bucket.Properties.Object("ReplicationConfiguration").Renamed(ReplicationNames)
            ?? throw S3Errors.NotConfigured("ReplicationConfigurationNotFoundError", "The replication configuration was not found", bucket)))
        .AddRead("GetBucketLifecycleConfiguration", bucket => new Lifecycle(bucket.Properties.Object("LifecycleConfiguration") is { } lifecycle
            ? LifecycleShape.Of(bucket, lifecycle)
            : throw S3Errors.NotConfigured("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist", bucket)));

    private static JsonNode EncryptionOf(Resource bucket)
    {
        var encryption = bucket.Properties.Object("BucketEncryption").Renamed(EncryptionNames)!;
        foreach (var rule in encryption["Rule"]!.AsArray())
            rule!["BucketKeyEnabled"] ??= false;
        return encryption;
    }

    private static JsonNode LockOf(Resource bucket) =>
        bucket.Properties.Copy("ObjectLockConfiguration")
        ?? (bucket.Properties.Flag("ObjectLockEnabled")
            ? new JsonObject { ["ObjectLockEnabled"] = "Enabled" }
            : throw S3Errors.NotConfigured("ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket", bucket));

    private sealed record Encryption([property: Payload] JsonNode ServerSideEncryptionConfiguration);

    private sealed record Versioning([property: Payload] JsonNode VersioningConfiguration);

    private sealed record Lock([property: Payload] JsonNode ObjectLockConfiguration);

    private sealed record Replication([property: Payload] JsonNode ReplicationConfiguration);

    private sealed record Lifecycle([property: Payload] JsonNode LifecycleConfiguration);
}
