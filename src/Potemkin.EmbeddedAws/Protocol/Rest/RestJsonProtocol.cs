using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Potemkin.EmbeddedAws.Protocol.Json;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// AWS's REST protocol with JSON: each operation has an address, and its members stand in path, query, headers and body.
/// See <a href="https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html">restJson1</a>.
/// </summary>
internal sealed class RestJsonProtocol : IWireProtocol
{
    private const string ContentType = "application/json";
    private const string ContentTypeHeader = "Content-Type";

    private static readonly JsonSerializerOptions Wire = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 64,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new EpochSecondsConverter(), new TextBooleanConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { MemberPlaces.LeaveBytesOut } },
    };

    public ErrorCodes Codes { get; init; } = new(
        "ThrottlingException", "InvalidSignatureException", "UnrecognizedClientException", "ExpiredTokenException", "AccessDeniedException", 403)
    {
        ThrottlingStatus = 429,
    };

    public WireRequest Read(IAwsService service, RequestHead head, ReadOnlyMemory<byte> body)
    {
        var (route, labels) = Routes(service).Find(head, head.Path);
        var requestType = service.Operations.Find(service, route.Operation).RequestType;
        var members = RequestMembers.Read(route, labels, requestType, head);
        var places = MemberPlaces.Of(requestType);
        if (places.HasBytes)
            return new WireRequest(route.Operation, null, members) { Payload = body };
        if (places.Payload is { } payload)
            members[payload.Name] = JsonMembers.Read(body);
        else
        {
            foreach (var (name, value) in JsonMembers.Read(body))
                members[name] = value?.DeepClone();
        }

        return new WireRequest(route.Operation, null, members);
    }

    public async Task<WireAnswer> AnswerAsync(
        IAwsService service, IOperation operation, WireRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        var answer = await operation.InvokeAsync(request, context, Wire, cancellationToken);
        var places = MemberPlaces.Of(answer.GetType());
        var status = places.Status?.GetValue(answer) as int? ?? Routes(service).Of(operation.Name).Status;
        var headers = AnswerHeaders.Of(answer);
        if (places.HasBytes)
        {
            var contentType = headers.FirstOrDefault(header => header.Key.Equals(ContentTypeHeader, StringComparison.OrdinalIgnoreCase)).Value;
            return new WireAnswer(status, contentType ?? ContentType, "") { Payload = (ReadOnlyMemory<byte>)places.Payload!.GetValue(answer)!, Headers = headers };
        }

        var members = JsonSerializer.SerializeToNode(answer, Wire)!.AsObject();
        foreach (var placed in places.Elsewhere)
            members.Remove(placed.Name);
        var body = places.Payload is { } payload ? members[payload.Name] ?? new JsonObject() : members;
        return new WireAnswer(status, ContentType, status == 204 ? "" : body.ToJsonString(Wire)) { Headers = headers };
    }

    public WireAnswer Error(AwsException error, IAwsService? service, string requestId)
    {
        var body = new JsonObject { ["Type"] = error.Status is 500 or 503 ? "Service" : "User", ["Message"] = error.Message };
        foreach (var (name, value) in error.Details)
            body[name] = value;
        return new WireAnswer(error.Status, ContentType, body.ToJsonString(Wire), error.Code) { Headers = error.Headers };
    }

    private static RouteTable Routes(IAwsService service) =>
        service.Operations.Routes ?? throw new InvalidOperationException($"The operations of '{service.SigningName}' have no addresses.");
}
