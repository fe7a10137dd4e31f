namespace Potemkin.EmbeddedAws.State;

/// <summary>An object in a bucket.</summary>
internal sealed record StoredObject
{
    public required string Bucket { get; init; }

    public required string Key { get; init; }

    /// <summary>What it holds; never changed.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The MD5 hash of the content in hexadecimal digits, in quotes.</summary>
    public required string ETag { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    /// <summary>The headers that it was put with and is given back with, such as <c>Content-Type</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>What its owner says of it: <c>x-amz-meta-…</c>.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>Such as <c>crc32</c>.</summary>
    public required string ChecksumAlgorithm { get; init; }

    /// <summary>In Base64.</summary>
    public required string Checksum { get; init; }
}
