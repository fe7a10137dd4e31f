using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>What is said of an object when it is put, and kept with it.</summary>
internal abstract record ObjectAttributes
{
    private const string DefaultContentType = "binary/octet-stream";
    private const string Standard = "STANDARD";
    private const string OwnersFullControl = "bucket-owner-full-control";

    private static readonly HashSet<string> StorageClasses =
        [Standard, "DEEP_ARCHIVE", "GLACIER", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "REDUCED_REDUNDANCY", "STANDARD_IA"];

    [Header("Content-Type")]
    public string? ContentType { get; init; }

    [Header("Cache-Control")]
    public string? CacheControl { get; init; }

    [Header("Content-Disposition")]
    public string? ContentDisposition { get; init; }

    [Header("Content-Encoding")]
    public string? ContentEncoding { get; init; }

    [Header("Content-Language")]
    public string? ContentLanguage { get; init; }

    [Header("Expires")]
    public string? Expires { get; init; }

    [Header("x-amz-acl")]
    public string? ACL { get; init; }

    [Header("x-amz-server-side-encryption")]
    public string? ServerSideEncryption { get; init; }

    [Header("x-amz-server-side-encryption-aws-kms-key-id")]
    public string? SSEKMSKeyId { get; init; }

    [Header("x-amz-server-side-encryption-bucket-key-enabled")]
    public string? BucketKeyEnabled { get; init; }

    [Header("x-amz-storage-class")]
    public string? StorageClass { get; init; }

    [Headers("x-amz-meta-")]
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>The headers that the object is given back with.</summary>
    /// <exception cref="AwsException">S3 refuses one.</exception>
    public IReadOnlyDictionary<string, string> HeadersIn(Resource bucket)
    {
        Check(bucket);
        var encryption = EncryptionOf(bucket);
        return new (string Name, string? Value)[]
        {
            ("Content-Type", ContentType ?? DefaultContentType),
            ("Cache-Control", CacheControl),
            ("Content-Disposition", ContentDisposition),
            ("Content-Encoding", EncodingOfContent()),
            ("Content-Language", ContentLanguage),
            ("Expires", Expires),
            ("x-amz-server-side-encryption", ServerSideEncryption ?? encryption.Text("SSEAlgorithm")),
            ("x-amz-server-side-encryption-aws-kms-key-id", ServerSideEncryption is null ? encryption.Text("KMSMasterKeyID") : SSEKMSKeyId),
            ("x-amz-server-side-encryption-bucket-key-enabled", BucketKeyEnabled),
            ("x-amz-storage-class", StorageClass == Standard ? null : StorageClass),
        }.Where(header => header.Value is not null).ToDictionary(header => header.Name, header => header.Value!);
    }

    private void Check(Resource bucket)
    {
        if (StorageClass is not null && !StorageClasses.Contains(StorageClass))
            throw S3Errors.InvalidStorageClass();
        if (ACL is null or OwnersFullControl)
            return;
        var ownership = bucket.Properties.Object("OwnershipControls")!.Objects("Rules")[0].Text("ObjectOwnership");
        throw ownership == "BucketOwnerEnforced"
            ? S3Errors.AclNotSupported()
            : ProtocolErrors.UnsupportedParameter("PutObject", $"x-amz-acl: {ACL}");
    }

    // What only says how the body was sent is not kept.
    private string? EncodingOfContent() =>
        ContentEncoding?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(encoding => encoding != "aws-chunked").ToList()
            is { Count: > 0 } encodings
            ? string.Join(',', encodings)
            : null;

    private static JsonObject EncryptionOf(Resource bucket) =>
        bucket.Properties.Object("BucketEncryption")!.Objects("ServerSideEncryptionConfiguration")[0].Object("ServerSideEncryptionByDefault")!;
}
