namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>An answer as it goes over the wire.</summary>
internal sealed record WireAnswer(int Status, string ContentType, string Body, string? ErrorType = null);
