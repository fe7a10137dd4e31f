namespace Potemkin.Cli.Vocabulary;

/// <summary>A step that scenarios can take.</summary>
/// <param name="Group">What it is about, such as <c>Verdicts</c>.</param>
/// <param name="Text">How it is written, with <c>Given</c>, <c>When</c> or <c>Then</c>.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Example">The step in a scenario; a table follows on lines of its own.</param>
internal sealed record Step(string Group, string Text, string Summary, string Example)
{
    /// <summary>Whether all these words are somewhere in it.</summary>
    public bool Has(IEnumerable<string> words) => words.All(word =>
        new[] { Group, Text, Summary, Example }.Any(part => part.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
