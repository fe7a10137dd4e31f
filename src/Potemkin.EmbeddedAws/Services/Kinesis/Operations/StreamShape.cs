using System.Globalization;
using System.Numerics;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Kinesis.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StreamDescription.html">StreamDescription</a>.</summary>
internal sealed record StreamShape
{
    private const int ShardsOnDemand = 4;
    private const int HoursOfRetention = 24;
    private const int LengthOfSequenceNumber = 56;

    public required string StreamName { get; init; }

    public required string StreamARN { get; init; }

    public string StreamStatus => "ACTIVE";

    public required ModeShape StreamModeDetails { get; init; }

    public IReadOnlyList<ShardShape>? Shards { get; init; }

    public bool? HasMoreShards { get; init; }

    public int? OpenShardCount { get; init; }

    public int? ConsumerCount { get; init; }

    public required int RetentionPeriodHours { get; init; }

    public required DateTimeOffset StreamCreationTimestamp { get; init; }

    public IReadOnlyList<MonitoringShape> EnhancedMonitoring => [new MonitoringShape([])];

    public required string EncryptionType { get; init; }

    public string? KeyId { get; init; }

    /// <param name="stream">The stream.</param>
    /// <param name="withShards">Whether its shards are to be listed, or only counted.</param>
    public static StreamShape Of(Resource stream, bool withShards)
    {
        var encryption = stream.Properties.Object("StreamEncryption");
        var mode = stream.Properties.Object("StreamModeDetails")?.Text("StreamMode") ?? "PROVISIONED";
        var shards = stream.Properties.Number("ShardCount") ?? (mode == "ON_DEMAND" ? ShardsOnDemand : 1);
        return new StreamShape
        {
            StreamName = stream.PhysicalId,
            StreamARN = stream.Arn,
            StreamModeDetails = new ModeShape(mode),
            Shards = withShards ? [.. Enumerable.Range(0, shards).Select(number => Shard(stream, number, shards))] : null,
            HasMoreShards = withShards ? false : null,
            OpenShardCount = withShards ? null : shards,
            ConsumerCount = withShards ? null : 0,
            RetentionPeriodHours = stream.Properties.Number("RetentionPeriodHours") ?? HoursOfRetention,
            StreamCreationTimestamp = stream.CreatedAt,
            EncryptionType = encryption?.Text("EncryptionType") ?? "NONE",
            KeyId = encryption?.Text("KeyId"),
        };
    }

    /// <summary>The hash keys are shared out evenly.</summary>
    private static ShardShape Shard(Resource stream, int number, int of)
    {
        var all = BigInteger.One << 128;
        var text = (BigInteger key) => key.ToString(CultureInfo.InvariantCulture);
        // Digits alone, as many as AWS has.
        var sequence = new BigInteger(Convert.FromHexString("00" + StableId.Hex64($"{stream.Arn} {number}")), isUnsigned: true, isBigEndian: true);
        return new ShardShape(
            $"shardId-{number:D12}",
            new HashKeys(text(all * number / of), text(all * (number + 1) / of - 1)),
            new SequenceNumbers($"49{text(sequence)}"[..LengthOfSequenceNumber]));
    }

    internal sealed record ModeShape(string StreamMode);

    internal sealed record MonitoringShape(IReadOnlyList<string> ShardLevelMetrics);

    internal sealed record ShardShape(string ShardId, HashKeys HashKeyRange, SequenceNumbers SequenceNumberRange);

    internal sealed record HashKeys(string StartingHashKey, string EndingHashKey);

    internal sealed record SequenceNumbers(string StartingSequenceNumber);
}
