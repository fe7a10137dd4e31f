using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Services.Firehose.Operations;

/// <summary>
/// Where a stream delivers to: what the template says, under the names of descriptions, and what holds where it says nothing.
/// See <a href="https://docs.aws.amazon.com/firehose/latest/APIReference/API_DestinationDescription.html">DestinationDescription</a>.
/// </summary>
internal static class DestinationShape
{
    private const string Suffix = "DestinationConfiguration";
    private const int Megabytes = 5;
    private const int Seconds = 300;

    /// <summary>What AWS takes and never gives back.</summary>
    private static readonly string[] Secrets = ["AccessKey", "KeyPassphrase", "Password", "PrivateKey"];

    /// <summary>What only the extended description of a bucket has.</summary>
    private static readonly string[] Extended =
    [
        "CustomTimeZone", "DataFormatConversionConfiguration", "DynamicPartitioningConfiguration", "FileExtension", "ProcessingConfiguration",
        "S3BackupDescription", "S3BackupMode",
    ];

    public static JsonObject Of(JsonObject properties)
    {
        var destination = new JsonObject { ["DestinationId"] = "destinationId-000000000001" };
        if ((properties.Object("ExtendedS3DestinationConfiguration") ?? properties.Object("S3DestinationConfiguration")) is { } bucket)
        {
            destination["ExtendedS3DestinationDescription"] = ExtendedBucket(bucket);
            destination["S3DestinationDescription"] = new JsonObject(
                Bucket(bucket).Where(member => !Extended.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        }
        else if (properties.FirstOrDefault(property => property.Key.EndsWith(Suffix, StringComparison.Ordinal)) is { Value: JsonObject other } given)
        {
            destination[$"{given.Key[..^Suffix.Length]}DestinationDescription"] = Described(other);
        }

        return destination;
    }

    private static JsonObject ExtendedBucket(JsonObject given)
    {
        var bucket = Bucket(given);
        bucket["S3BackupMode"] ??= "Disabled";
        bucket["ProcessingConfiguration"] ??= new JsonObject { ["Enabled"] = false, ["Processors"] = new JsonArray() };
        bucket["DataFormatConversionConfiguration"] ??= new JsonObject { ["Enabled"] = false };
        if (bucket.Object("DynamicPartitioningConfiguration") is { } partitioning && partitioning.Flag("Enabled"))
            partitioning["RetryOptions"] ??= new JsonObject { ["DurationInSeconds"] = Seconds };
        return bucket;
    }

    private static JsonObject Bucket(JsonObject given)
    {
        var bucket = Described(given);
        bucket["BufferingHints"] ??= new JsonObject { ["SizeInMBs"] = Megabytes, ["IntervalInSeconds"] = Seconds };
        bucket["CompressionFormat"] ??= "UNCOMPRESSED";
        bucket["EncryptionConfiguration"] ??= new JsonObject { ["NoEncryptionConfig"] = "NoEncryption" };
        bucket["CloudWatchLoggingOptions"] ??= new JsonObject { ["Enabled"] = false };
        return bucket;
    }

    private static JsonObject Described(JsonObject given) => new(given
        .Where(member => !Secrets.Contains(member.Key))
        .Select(member => member switch
        {
            { Key: "S3Configuration", Value: JsonObject bucket } => KeyValuePair.Create("S3DestinationDescription", (JsonNode?)Bucket(bucket)),
            { Key: "S3BackupConfiguration", Value: JsonObject bucket } => KeyValuePair.Create("S3BackupDescription", (JsonNode?)Bucket(bucket)),
            { Value: JsonObject members } => KeyValuePair.Create(member.Key, (JsonNode?)Described(members)),
            _ => KeyValuePair.Create(member.Key, member.Value?.DeepClone()),
        }));
}
