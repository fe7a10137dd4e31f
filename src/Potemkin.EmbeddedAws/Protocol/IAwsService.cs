using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>One AWS service: a table of operations, knowing nothing of HTTP.</summary>
internal interface IAwsService
{
    /// <summary>The name in the credential scope of a signature, such as <c>cloudformation</c>.</summary>
    string SigningName { get; }

    /// <summary>The version of the API, such as <c>2010-05-15</c>.</summary>
    string ApiVersion { get; }

    OperationTable Operations { get; }

    /// <summary>The ARN of what a request is about, as the message names it that denies the request; null where the service names none.</summary>
    string? ResourceOf(JsonObject parameters, RequestContext context) => null;
}
