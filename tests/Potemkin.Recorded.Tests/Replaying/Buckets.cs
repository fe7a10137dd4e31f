namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>Buckets that CloudFormation reads from.</summary>
internal static class Buckets
{
    /// <summary>Puts an object into a new bucket.</summary>
    /// <returns>The name of the bucket.</returns>
    public static async Task<string> PutAsync(this Replay replay, string key, string content)
    {
        var bucket = replay.NewName("bucket");
        await replay.CallAsync("s3", "create_bucket", new { Bucket = bucket });
        await replay.CallAsync("s3", "put_object", new { Bucket = bucket, Key = key, Body = content });
        return bucket;
    }
}
