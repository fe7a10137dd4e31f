using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>One AWS service: a table of operations, knowing nothing of HTTP.</summary>
internal interface IAwsService
{
    private const long UsualLargestBody = 4 * 1024 * 1024;

    /// <summary>The name in the credential scope of a signature, such as <c>cloudformation</c>.</summary>
    string SigningName { get; }

    /// <summary>The version of the API, such as <c>2010-05-15</c>.</summary>
    string ApiVersion { get; }

    OperationTable Operations { get; }

    /// <summary>The protocol that it is spoken to in; null for Query, JSON or CBOR, as each request says.</summary>
    IWireProtocol? Protocol => null;

    /// <summary>Whether a request is for this one of several services or versions that share their signing name.</summary>
    bool IsMeantBy(RequestHead head, ReadOnlySpan<byte> body) => true;

    /// <summary>The most bytes that the body of a request may have.</summary>
    long LargestBody => UsualLargestBody;

    /// <summary>What the service answers to a larger one; null where it answers nothing of its own.</summary>
    AwsException? BodyTooLarge() => null;

    /// <summary>The action of policies that allows for the operation, but for its prefix.</summary>
    string ActionOf(string operation) => operation;

    /// <summary>The ARN of what a request is about, as the message names it that denies the request; null where the service names none.</summary>
    string? ResourceOf(JsonObject parameters, RequestContext context) => null;
}
