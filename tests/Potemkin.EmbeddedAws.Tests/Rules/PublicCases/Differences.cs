namespace Potemkin.EmbeddedAws.Tests.Rules.PublicCases;

/// <summary>The public cases in which AWS Config says something else of the resource than Guard of the template, each with its reason.</summary>
internal static class Differences
{
    public static IReadOnlyDictionary<string, string> Known { get; } = new Dictionary<string, string>();
}
