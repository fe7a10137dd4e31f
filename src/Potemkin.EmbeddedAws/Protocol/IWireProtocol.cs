namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>How one family of services puts operations, members and errors into requests and answers.</summary>
internal interface IWireProtocol
{
    ErrorCodes Codes { get; }

    /// <summary>The operation that the request asks for, and its members.</summary>
    /// <exception cref="AwsException">The request is not of this protocol, or asks for what the service does not have.</exception>
    WireRequest Read(IAwsService service, RequestHead head, ReadOnlyMemory<byte> body);

    Task<WireAnswer> AnswerAsync(
        IAwsService service, IOperation operation, WireRequest request, RequestContext context, CancellationToken cancellationToken);

    WireAnswer Error(AwsException error, IAwsService? service, string requestId);
}
