namespace Potemkin.Core.Diagnosis.Features;

/// <summary>A scenario, or an outline of several, as it stands in a feature file.</summary>
/// <param name="Tags">Its tags without their @, those of its feature first.</param>
/// <param name="Steps">Its steps, those of its backgrounds first.</param>
/// <param name="Times">How many scenarios it is: an outline is one for each row of its examples.</param>
internal sealed record FeatureScenario(IReadOnlyList<string> Tags, IReadOnlyList<FeatureStep> Steps, int Times);
