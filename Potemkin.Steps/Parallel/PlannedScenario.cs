namespace Potemkin.Steps.Parallel;

/// <summary>A scenario that is going to run.</summary>
/// <param name="Feature">
/// The class that the engine generated of its feature. Its assembly has the feature's text as a resource by the path of the file, such as
/// <c>Features/Buckets.feature</c>.
/// </param>
/// <param name="FeatureTitle">The title of its feature.</param>
/// <param name="Title">Its title.</param>
/// <param name="Tags">Its tags without their @, those of the feature first.</param>
/// <param name="Arguments">
/// What its row of examples says, cell by cell; Reqnroll has the scenario's place in its feature follow. None where it has no examples, or
/// where xUnit was told to run all rows as one test case.
/// </param>
internal sealed record PlannedScenario(
    Type Feature, string FeatureTitle, string Title, IReadOnlyList<string> Tags, IReadOnlyList<string> Arguments)
{
    /// <summary>Why it is going to be skipped; null where it is not.</summary>
    public string? SkipReason { get; init; }

    /// <summary>Whether a scenario that is running is this one.</summary>
    /// <param name="featureTitle">The title of its feature.</param>
    /// <param name="title">Its title.</param>
    /// <param name="arguments">What its row of examples says.</param>
    public bool Is(string featureTitle, string title, IReadOnlyCollection<string> arguments) =>
        FeatureTitle == featureTitle && Title == title && (Arguments.Count == 0 || arguments.SequenceEqual(Arguments.Take(arguments.Count)));
}
