using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>How one family of services puts operations, members and errors into a body.</summary>
internal interface IWireProtocol
{
    ErrorCodes Codes { get; }

    /// <summary>The operation that the request asks for, and its members.</summary>
    /// <exception cref="AwsException">The body or its headers are not of this protocol.</exception>
    WireRequest Read(string? target, string body);

    WireAnswer Answer(IAwsService service, IOperation operation, JsonObject parameters, RequestContext context);

    WireAnswer Error(AwsException error, IAwsService? service, string requestId);
}
