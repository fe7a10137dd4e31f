using System.Text;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol.Query;

/// <summary>
/// The Query protocol as EC2 speaks it: lists without names between, members in camel case, errors of its own form.
/// See <a href="https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html">ec2Query</a>.
/// </summary>
internal sealed class Ec2QueryProtocol : IWireProtocol
{
    private const string ContentType = "text/xml;charset=UTF-8";

    public ErrorCodes Codes { get; } = new("RequestLimitExceeded", "AuthFailure", "AuthFailure", "RequestExpired", "UnauthorizedOperation", 403)
    {
        ThrottlingMessage = "Request limit exceeded.",
        ThrottlingStatus = 503,
    };

    public WireRequest Read(IAwsService service, RequestHead head, ReadOnlyMemory<byte> body) => QueryForm.Read(Encoding.UTF8.GetString(body.Span));

    public async Task<WireAnswer> AnswerAsync(
        IAwsService service, IOperation operation, WireRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        var members = (JsonObject)await operation.InvokeAsync(request, context, QueryProtocol.Wire, cancellationToken);
        var xmlNamespace = $"http://{service.SigningName}.amazonaws.com/doc/{service.ApiVersion}/";
        return new WireAnswer(200, ContentType, QueryXml.Ec2Answer(operation.Name, members, xmlNamespace, context.RequestId));
    }

    public WireAnswer Error(AwsException error, IAwsService? service, string requestId) =>
        new(error.Status, ContentType, QueryXml.Ec2Error(error, requestId));
}
