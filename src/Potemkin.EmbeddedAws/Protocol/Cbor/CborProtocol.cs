using System.Formats.Cbor;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Potemkin.EmbeddedAws.Protocol.Json;

namespace Potemkin.EmbeddedAws.Protocol.Cbor;

/// <summary>
/// Smithy's RPC protocol with CBOR: the operation in the path, members as CBOR both ways.
/// See <a href="https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html">rpcv2Cbor</a>.
/// </summary>
internal sealed class CborProtocol : IWireProtocol
{
    private const string ContentType = "application/cbor";
    private const string Name = "rpc-v2-cbor";
    private const string Header = "smithy-protocol";

    private static readonly JsonSerializerOptions Wire = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = CborMembers.MaxDepth,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new EpochSecondsConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public ErrorCodes Codes { get; } = new(
        "ThrottlingException", "InvalidSignatureException", "UnrecognizedClientException", "ExpiredTokenException", "AccessDeniedException", 400);

    /// <summary>Whether a request says that it is of this protocol.</summary>
    public static bool IsAskedBy(RequestHead head) => head.Headers.GetValueOrDefault(Header) == Name;

    public WireRequest Read(IAwsService service, RequestHead head, ReadOnlyMemory<byte> body) => head.Path.Split('/') switch
    {
        // Before the service there may be what the endpoint's address has as its path.
        [.., "service", _, "operation", { Length: > 0 } operation] when head.Method == "POST" =>
            new WireRequest(Uri.UnescapeDataString(operation), null, CborMembers.Read(body)),
        _ => throw ProtocolErrors.UnknownRoute(head.Method, head.Path),
    };

    public async Task<WireAnswer> AnswerAsync(
        IAwsService service, IOperation operation, WireRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        var answer = await operation.InvokeAsync(request, context, Wire, cancellationToken);
        var writer = new CborWriter();
        CborMembers.Write(writer, answer, Wire);
        return Answer(200, writer);
    }

    public WireAnswer Error(AwsException error, IAwsService? service, string requestId)
    {
        var writer = new CborWriter();
        CborMembers.Write(writer, new Refusal(error.Code, error.Message), Wire);
        return Answer(error.Status, writer) with { ErrorType = error.Code };
    }

    private static WireAnswer Answer(int status, CborWriter writer) =>
        new(status, ContentType, "") { Payload = writer.Encode(), Headers = [KeyValuePair.Create(Header, Name)] };

    private sealed record Refusal([property: JsonPropertyName("__type")] string Code, [property: JsonPropertyName("message")] string Message);
}
