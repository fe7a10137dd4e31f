namespace Potemkin.Core.Diagnosis.Features;

/// <summary>Finds the feature files of a project.</summary>
internal static class FeatureFiles
{
    private static readonly string[] NotSources = ["bin", "obj", "node_modules", "TestResults"];

    /// <summary>Those in its folder and the folders below, but not those of other projects.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.feature").Order(StringComparer.Ordinal)
            .Concat(Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Where(IsOfProject).SelectMany(In));

    private static bool IsOfProject(string folder)
    {
        var name = Path.GetFileName(folder);
        return !name.StartsWith('.') && !NotSources.Contains(name) && !Directory.EnumerateFiles(folder, "*.*proj").Any();
    }
}
