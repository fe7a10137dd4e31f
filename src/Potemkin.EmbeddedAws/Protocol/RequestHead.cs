namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>What the headers of a request say of it.</summary>
/// <param name="Authorization">The signature.</param>
/// <param name="Target">X-Amz-Target, the operation: its presence says that the body is JSON.</param>
/// <param name="Date">X-Amz-Date, when it was signed.</param>
/// <param name="SecurityToken">X-Amz-Security-Token, the session token of temporary credentials.</param>
internal sealed record RequestHead(string? Authorization, string? Target = null, string? Date = null, string? SecurityToken = null);
