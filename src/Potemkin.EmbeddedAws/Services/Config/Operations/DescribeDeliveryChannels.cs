using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// The delivery channel that there is from the start; nothing is delivered.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeDeliveryChannels.html">DescribeDeliveryChannels</a>.
/// </summary>
internal static class DescribeDeliveryChannels
{
    private const string Name = "default";

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("DescribeDeliveryChannels", Describe);

    private static Response Describe(Request request, RequestContext context)
    {
        if (request.DeliveryChannelNames?.FirstOrDefault(name => name != Name) is { } unknown)
            throw ConfigErrors.NoSuchDeliveryChannel(unknown);
        return new Response([new DeliveryChannel(Name, $"config-bucket-{context.AccountId}")]);
    }

    private sealed record Request(IReadOnlyList<string>? DeliveryChannelNames);

    private sealed record Response(IReadOnlyList<DeliveryChannel> DeliveryChannels);

    private sealed record DeliveryChannel(
        [property: JsonPropertyName("name")] string Name,
        [property: JsonPropertyName("s3BucketName")] string S3BucketName);
}
