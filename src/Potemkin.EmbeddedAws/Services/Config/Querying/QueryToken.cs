namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>A piece of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says; of a text what stands within the quotes.</param>
/// <param name="Line">Where it begins, counted from 1.</param>
/// <param name="Column">The place in that line, counted from 0.</param>
internal sealed record QueryToken(QueryTokenKind Kind, string Text, int Line, int Column);
