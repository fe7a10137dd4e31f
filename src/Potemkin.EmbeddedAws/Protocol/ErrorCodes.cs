namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>The codes of errors that the services of one protocol have in common, and those of another protocol have under other names.</summary>
/// <param name="Throttling">For what comes too fast.</param>
/// <param name="InvalidSignature">For a signature whose date is too far away.</param>
/// <param name="InvalidToken">For temporary credentials without their session token.</param>
/// <param name="ExpiredToken">For temporary credentials that have ended.</param>
/// <param name="AccessDenied">For what the caller may not do.</param>
/// <param name="SecurityStatus">The HTTP status of all but the first, which has its own.</param>
internal sealed record ErrorCodes(
    string Throttling, string InvalidSignature, string InvalidToken, string ExpiredToken, string AccessDenied, int SecurityStatus)
{
    public string ThrottlingMessage { get; init; } = "Rate exceeded";

    public int ThrottlingStatus { get; init; } = 400;
}
