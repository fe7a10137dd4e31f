namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>A request without members, or no answer.</summary>
internal sealed record Empty;
