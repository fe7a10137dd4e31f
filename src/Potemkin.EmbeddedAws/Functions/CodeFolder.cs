namespace Potemkin.EmbeddedAws.Functions;

/// <summary>A folder that has the code of a function.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Stamp">Another one when its files have changed; empty where they never do.</param>
internal sealed record CodeFolder(string Path, string Stamp);
