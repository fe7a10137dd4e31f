namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>A request or an answer without members.</summary>
internal sealed record Empty;
