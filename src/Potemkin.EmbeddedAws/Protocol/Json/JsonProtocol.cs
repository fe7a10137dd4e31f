using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Potemkin.EmbeddedAws.Protocol.Json;

/// <summary>
/// AWS's JSON protocol, version 1.1: the operation in a header, members as JSON both ways.
/// See <a href="https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html">awsJson1_1</a>.
/// </summary>
/// <param name="names">How members are named after those of the requests and answers of a service; null for the same.</param>
internal sealed class JsonProtocol(JsonNamingPolicy? names = null) : IWireProtocol
{
    private const string ContentType = "application/x-amz-json-1.1";

    private readonly JsonSerializerOptions _wire = new()
    {
        PropertyNamingPolicy = names,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 64,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new EpochSecondsConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public ErrorCodes Codes { get; } = new(
        "ThrottlingException", "InvalidSignatureException", "UnrecognizedClientException", "ExpiredTokenException", "AccessDeniedException", 400);

    public WireRequest Read(IAwsService service, RequestHead head, ReadOnlyMemory<byte> body)
    {
        // Some services have dots in their names.
        var dot = head.Target?.LastIndexOf('.') ?? -1;
        return dot < 0
            ? throw ProtocolErrors.UnknownTarget()
            : new WireRequest(head.Target![(dot + 1)..], null, JsonMembers.Read(body));
    }

    public async Task<WireAnswer> AnswerAsync(
        IAwsService service, IOperation operation, WireRequest request, RequestContext context, CancellationToken cancellationToken) =>
        new(200, ContentType, JsonSerializer.Serialize(await operation.InvokeAsync(request, context, _wire, cancellationToken), _wire));

    public WireAnswer Error(AwsException error, IAwsService? service, string requestId)
    {
        var body = new JsonObject { ["__type"] = error.Code };
        // Some errors of AWS say nothing more than what they are.
        if (error.Message.Length > 0)
            body["message"] = error.Message;
        return new WireAnswer(error.Status, ContentType, body.ToJsonString(_wire), error.Code);
    }
}
