namespace Potemkin.Cli.Vocabulary;

/// <summary>Steps that belong together.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Summary">What they have in common.</param>
/// <param name="Steps">The steps.</param>
internal sealed record StepGroup(string Title, string Summary, IReadOnlyList<Step> Steps);
