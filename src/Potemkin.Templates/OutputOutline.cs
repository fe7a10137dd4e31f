namespace Potemkin.Templates;

/// <summary>An output that a template declares.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Place">Where the declaration begins.</param>
public sealed record OutputOutline(string Key, TextPlace Place);
