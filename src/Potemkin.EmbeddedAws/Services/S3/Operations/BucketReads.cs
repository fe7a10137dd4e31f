using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>Operations that tell one thing of how a bucket is configured.</summary>
internal static class BucketReads
{
    public static OperationTable AddRead<TResponse>(this OperationTable operations, string name, Func<Resource, TResponse> read) where TResponse : class =>
        operations.Add<Request, TResponse>(name, (request, context) => read(Buckets.Of(context, request.Bucket!, request.ExpectedBucketOwner)));

    /// <summary>The properties under the names that S3's API has for them; those that are not named keep theirs.</summary>
    public static JsonNode? Renamed(this JsonNode? properties, IReadOnlyDictionary<string, string> names) => properties switch
    {
        JsonObject members => new JsonObject(members.Select(member =>
            KeyValuePair.Create(names.GetValueOrDefault(member.Key) ?? member.Key, member.Value.Renamed(names)))),
        JsonArray items => new JsonArray([.. items.Select(item => item.Renamed(names))]),
        _ => properties?.DeepClone(),
    };

    private sealed record Request(string? Bucket, [property: Header("x-amz-expected-bucket-owner")] string? ExpectedBucketOwner);
}
