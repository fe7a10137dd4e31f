namespace Potemkin.Core.Evidence;

/// <summary>What a scenario is known by, run after run: its place among the features, not the line that it stands at.</summary>
/// <param name="Feature">The title of its feature; empty where it has none.</param>
/// <param name="Under">The title of Gherkin's rule that it stands under; empty where it stands under none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Examples">Its row of examples, cell by cell in one text; empty where it is no outline.</param>
public sealed record ScenarioName(string Feature, string Under, string Title, string Examples)
{
    /// <summary>The name of a scenario.</summary>
    public static ScenarioName Of(ScenarioEvidence scenario) => new(
        scenario.Feature?.Title ?? "",
        scenario.Under ?? "",
        scenario.Title,
        string.Join(", ", scenario.Examples.Select(cell => $"{cell.Name}={cell.Value}")));

    /// <summary>For messages: <c>'A bucket is compliant' (algorithm=AES256) of 'Buckets are encrypted'</c>.</summary>
    public override string ToString() =>
        $"'{Title}'{(Examples.Length > 0 ? $" ({Examples})" : "")}{(Feature.Length > 0 ? $" of '{Feature}'" : "")}";
}
