using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Firehose.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/firehose/latest/APIReference/API_DeliveryStreamDescription.html">DeliveryStreamDescription</a>.</summary>
internal sealed record DeliveryStreamShape
{
    private const string Direct = "DirectPut";

    public required string DeliveryStreamName { get; init; }

    public required string DeliveryStreamARN { get; init; }

    public string DeliveryStreamStatus => "ACTIVE";

    public JsonObject? DeliveryStreamEncryptionConfiguration { get; init; }

    public required string DeliveryStreamType { get; init; }

    public string VersionId => "1";

    public required DateTimeOffset CreateTimestamp { get; init; }

    public JsonObject? Source { get; init; }

    public required IReadOnlyList<JsonObject> Destinations { get; init; }

    public bool HasMoreDestinations => false;

    public static string TypeOf(Resource stream) => stream.Properties.Text("DeliveryStreamType") ?? Direct;

    public static DeliveryStreamShape Of(Resource stream) => new()
    {
        DeliveryStreamName = stream.PhysicalId,
        DeliveryStreamARN = stream.Arn,
        DeliveryStreamEncryptionConfiguration = EncryptionOf(stream),
        DeliveryStreamType = TypeOf(stream),
        CreateTimestamp = stream.CreatedAt,
        Source = SourceOf(stream),
        Destinations = [DestinationShape.Of(stream.Properties)],
    };

    /// <summary>Only what is put directly is encrypted by the stream itself.</summary>
    private static JsonObject? EncryptionOf(Resource stream)
    {
        if (stream.Properties.Object("DeliveryStreamEncryptionConfigurationInput") is not { } given)
            return TypeOf(stream) == Direct ? new JsonObject { ["Status"] = "DISABLED" } : null;
        var encryption = given.DeepClone().AsObject();
        encryption["Status"] = "ENABLED";
        return encryption;
    }

    private static JsonObject? SourceOf(Resource stream)
    {
        foreach (var source in new[] { "KinesisStreamSource", "MSKSource" })
        {
            if (stream.Properties.Object($"{source}Configuration") is not { } given)
                continue;
            var description = given.DeepClone().AsObject();
            description["DeliveryStartTimestamp"] = stream.CreatedAt.ToUnixTimeMilliseconds() / 1000m;
            return new JsonObject { [$"{source}Description"] = description };
        }

        return null;
    }
}
