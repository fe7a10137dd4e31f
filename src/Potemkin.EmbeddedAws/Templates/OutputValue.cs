namespace Potemkin.EmbeddedAws.Templates;

/// <summary>An output of a stack, with all functions resolved.</summary>
internal sealed record OutputValue(string Key, string Value, string? Description, string? ExportName);
