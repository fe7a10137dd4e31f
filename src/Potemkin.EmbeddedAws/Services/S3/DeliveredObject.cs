using System.Security.Cryptography;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.Services.S3.Operations;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3;

/// <summary>An object that is put into a bucket, by whomever: a client, or another service that delivers it.</summary>
internal record DeliveredObject : ObjectAttributes
{
    /// <summary>Puts it in place of the one of the same key.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The key.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="checksum">Its checksum with the algorithm's name, where that is known already.</param>
    /// <exception cref="Protocol.AwsException">S3 refuses what is said of it.</exception>
    public StoredObject Put(Resource bucket, string key, ReadOnlyMemory<byte> content, (string Algorithm, string Value)? checksum = null)
    {
        var (algorithm, value) = checksum ?? (Checksum.Default, Checksum.Of(Checksum.Default, content.Span));
        var stored = new StoredObject
        {
            Bucket = bucket.PhysicalId,
            Key = key,
            Content = content.ToArray(),
            ETag = $"\"{Convert.ToHexStringLower(MD5.HashData(content.Span))}\"",
            LastModified = bucket.Region.World.Now,
            Headers = HeadersIn(bucket),
            Metadata = Metadata ?? new Dictionary<string, string>(),
            ChecksumAlgorithm = algorithm,
            Checksum = value,
        };
        bucket.Region.Of<BucketObjects>().Put(stored);
        return stored;
    }
}
