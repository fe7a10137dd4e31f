namespace Potemkin.Core.Diagnosis.Features;

/// <summary>A step as it stands in a feature file.</summary>
/// <param name="Text">The line without its keyword.</param>
/// <param name="Place">The file and the line.</param>
internal sealed record FeatureStep(string Text, string Place)
{
    /// <summary>The cells of its table.</summary>
    public List<string> Cells { get; } = [];
}
