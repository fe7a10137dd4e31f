using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.Services.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Snapshots;

/// <summary>
/// What is known of all resources of a region at one time, as a file in a bucket.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/deliver-snapshot-cli.html">Delivering configuration snapshots</a>.
/// </summary>
/// <param name="Id">The id of the snapshot.</param>
/// <param name="Region">Whose resources it shows.</param>
/// <param name="Time">When it is taken.</param>
internal sealed record ConfigurationSnapshot(string Id, RegionState Region, DateTimeOffset Time)
{
    /// <summary>Puts the file where the channel says.</summary>
    /// <param name="channel">The delivery channel.</param>
    /// <param name="previous">How it went the last time.</param>
    public SnapshotDelivery DeliverTo(DeliveryChannel channel, SnapshotDelivery? previous)
    {
        var delivery = new SnapshotDelivery { AttemptTime = Time, SuccessfulTime = previous?.SuccessfulTime };
        if (Region.World.FindAnywhere(Bucket.TypeName, channel.S3BucketName) is not { } bucket)
            return delivery with { ErrorCode = "NoSuchBucket", ErrorMessage = "The specified bucket does not exist" };

        new DeliveredObject { ContentType = "application/json", ContentEncoding = "gzip" }.Put(bucket, KeyFor(channel), Content());
        return delivery with { SuccessfulTime = Time };
    }

    private string KeyFor(DeliveryChannel channel)
    {
        var (account, region) = Region.Id;
        var day = Time.UtcDateTime.ToString("yyyy'/'M'/'d", CultureInfo.InvariantCulture);
        var moment = Time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var prefix = channel.S3KeyPrefix is { } given ? $"{given}/" : "";
        return $"{prefix}AWSLogs/{account}/Config/{region}/{day}/ConfigSnapshot/{account}_Config_{region}_ConfigSnapshot_{moment}_{Id}.json.gz";
    }

    private byte[] Content()
    {
        var file = new JsonObject
        {
            ["fileVersion"] = "1.0",
            ["configSnapshotId"] = Id,
            ["configurationItems"] = new JsonArray([.. Region.Of<ConfigurationHistory>().Existing.Select(ItemEvent.Whole)]),
        };
        using var content = new MemoryStream();
        using (var compressed = new GZipStream(content, CompressionLevel.Fastest))
            compressed.Write(Encoding.UTF8.GetBytes(CompactJson.Of(file)));
        return content.ToArray();
    }
}
