using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Potemkin.EmbeddedAws.Protocol.Query;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// AWS's REST protocol with XML, as Amazon S3 speaks it: each operation has an address, and its members stand in path, query, headers and body.
/// See <a href="https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html">restXml</a>.
/// </summary>
internal sealed class RestXmlProtocol : IWireProtocol
{
    private const string ContentType = "application/xml";
    private const string ContentTypeHeader = "Content-Type";

    private static readonly JsonSerializerOptions Wire = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new TextBooleanConverter(), new QueryTimestampConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { MemberPlaces.LeaveBytesOut } },
    };

    public ErrorCodes Codes { get; } = new("SlowDown", "RequestTimeTooSkewed", "InvalidToken", "ExpiredToken", "AccessDenied", 403)
    {
        ThrottlingMessage = "Please reduce your request rate.",
        ThrottlingStatus = 503,
    };

    public WireRequest Read(IAwsService service, RequestHead head, ReadOnlyMemory<byte> body)
    {
        var (route, labels) = Routes(service).Find(head, BucketHost.PathOf(head));
        var requestType = service.Operations.Find(service, route.Operation).RequestType;
        var (content, trailers) = AwsChunks.AreIn(head) ? AwsChunks.Read(body) : (body, []);
        var whole = head with { Headers = new Dictionary<string, string>([.. head.Headers, .. trailers], StringComparer.OrdinalIgnoreCase) };
        ContentCheck.Check(whole, content);
        var members = RequestMembers.Read(route, labels, requestType, whole);
        if (MemberPlaces.Of(requestType) is { HasBytes: false, Payload: { } payload } && !content.IsEmpty)
            members[payload.Name] = XmlMembers.Read(content, payload.PropertyType);
        return new WireRequest(route.Operation, null, members) { Payload = content };
    }

    public async Task<WireAnswer> AnswerAsync(
        IAwsService service, IOperation operation, WireRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        var answer = await operation.InvokeAsync(request, context, Wire, cancellationToken);
        var places = MemberPlaces.Of(answer.GetType());
        var status = places.Status?.GetValue(answer) as int? ?? Routes(service).Of(operation.Name).Status;
        IReadOnlyList<KeyValuePair<string, string>> headers = [.. AnswerHeaders.Of(answer), .. RequestIds(context.RequestId)];
        var contentType = headers.FirstOrDefault(header => header.Key.Equals(ContentTypeHeader, StringComparison.OrdinalIgnoreCase)).Value ?? ContentType;
        if (places.Payload is null)
            return new WireAnswer(status, contentType, "") { Headers = headers };
        return places.HasBytes
            ? new WireAnswer(status, contentType, "") { Payload = (ReadOnlyMemory<byte>)places.Payload.GetValue(answer)!, Headers = headers }
            : new WireAnswer(status, contentType, Body(service, answer, places.Payload)) { Headers = headers };
    }

    public WireAnswer Error(AwsException error, IAwsService? service, string requestId)
    {
        var members = new JsonObject { ["Code"] = error.Code, ["Message"] = error.Message };
        foreach (var (name, value) in error.Details)
            members[name] = value;
        members["RequestId"] = requestId;
        members["HostId"] = requestId;
        return new WireAnswer(error.Status, ContentType, XmlMembers.Write("Error", "", members)) { Headers = [.. error.Headers, .. RequestIds(requestId)] };
    }

    private static string Body(IAwsService service, object answer, PropertyInfo payload)
    {
        var value = payload.GetValue(answer);
        return value is string text
            ? text
            : XmlMembers.Write(payload.Name, $"http://{service.SigningName}.amazonaws.com/doc/{service.ApiVersion}/", JsonSerializer.SerializeToNode(value, Wire));
    }

    private static IEnumerable<KeyValuePair<string, string>> RequestIds(string requestId) =>
        [KeyValuePair.Create("x-amz-request-id", requestId), KeyValuePair.Create("x-amz-id-2", requestId)];

    private static RouteTable Routes(IAwsService service) =>
        service.Operations.Routes ?? throw new InvalidOperationException($"The operations of '{service.SigningName}' have no addresses.");
}
