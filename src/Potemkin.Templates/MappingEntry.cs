namespace Potemkin.Templates;

/// <summary>A member of a <see cref="MappingNode"/>.</summary>
/// <param name="Key">The name.</param>
/// <param name="KeyPlace">Where the name begins in the text.</param>
/// <param name="Value">The value.</param>
public sealed record MappingEntry(string Key, TextPlace KeyPlace, TemplateNode Value);
