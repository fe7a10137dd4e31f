using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Protocol.Query;

/// <summary>
/// AWS's Query protocol: form parameters in, XML out.
/// See <a href="https://smithy.io/2.0/aws/protocols/aws-query-protocol.html">awsQuery</a>.
/// </summary>
internal sealed class QueryProtocol : IWireProtocol
{
    private const string ContentType = "text/xml";

    /// <summary>How members are read and written.</summary>
    public static readonly JsonSerializerOptions Wire = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new QueryBooleanConverter(), new QueryListConverter(), new QueryMapConverter(), new QueryTimestampConverter() },
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    public ErrorCodes Codes { get; } = new(
        "Throttling", "SignatureDoesNotMatch", "InvalidClientTokenId", "ExpiredToken", "AccessDenied", 403);

    public WireRequest Read(IAwsService service, RequestHead head, ReadOnlyMemory<byte> body) => QueryForm.Read(Encoding.UTF8.GetString(body.Span));

    public async Task<WireAnswer> AnswerAsync(
        IAwsService service, IOperation operation, WireRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        var answer = await operation.InvokeAsync(request, context, Wire, cancellationToken);
        var members = answer is Empty ? null : JsonSerializer.SerializeToNode(answer, Wire)!.AsObject();
        return new WireAnswer(200, ContentType, QueryXml.Answer(operation.Name, members, Namespace(service), context.RequestId));
    }

    public WireAnswer Error(AwsException error, IAwsService? service, string requestId) =>
        new(error.Status, ContentType, QueryXml.Error(error, service is null ? "" : Namespace(service), requestId));

    private static string Namespace(IAwsService service) => service.SigningName switch
    {
        "iam" or "sts" => $"https://{service.SigningName}.amazonaws.com/doc/{service.ApiVersion}/",
        var name => $"http://{name}.amazonaws.com/doc/{service.ApiVersion}/",
    };
}
