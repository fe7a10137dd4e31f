using Potemkin.Core.Evidence;

namespace Potemkin.Steps.Features;

/// <summary>A scenario as its feature has it; of an outline one row.</summary>
/// <param name="Feature">Its feature.</param>
/// <param name="Title">Its title.</param>
/// <param name="Steps">Its steps, those of its backgrounds first.</param>
internal sealed record ScenarioText(FeatureEvidence Feature, string Title, IReadOnlyList<WrittenStep> Steps)
{
    /// <summary>The title of Gherkin's rule that it stands under; null where it stands under none.</summary>
    public string? Under { get; init; }

    /// <summary>What is written below the title; null where that is nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The line in the file, that of its row where it is an outline; null where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>Its tags without their @, those of the feature first.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Its row of examples, cell by cell; none where it is no outline.</summary>
    public IReadOnlyList<ParameterEvidence> Examples { get; init; } = [];

    /// <summary>Whether it is the scenario of that feature, title and row of examples; what follows the row does not count.</summary>
    public bool Is(string featureTitle, string title, IReadOnlyCollection<string> arguments) =>
        Feature.Title == featureTitle && Title == title
        && Examples.Select(cell => cell.Value).SequenceEqual(arguments.Take(Examples.Count));
}
