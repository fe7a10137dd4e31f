using System.Text.RegularExpressions;

namespace Potemkin.Core.Diagnosis.Features;

/// <summary>A feature file, read without an engine: line by line, as far as the doctor has to know it.</summary>
/// <param name="Path">Its path, seen from the project.</param>
/// <param name="Language">The language of its keywords.</param>
/// <param name="Scenarios">Its scenarios; none where its keywords are not English.</param>
internal sealed partial record FeatureFile(string Path, string Language, IReadOnlyList<FeatureScenario> Scenarios)
{
    /// <summary>The language whose keywords are known here.</summary>
    public const string English = "en";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="projectFolder">The folder that places are seen from.</param>
    public static FeatureFile Read(string path, string projectFolder)
    {
        var lines = File.ReadAllLines(path);
        var shown = System.IO.Path.GetRelativePath(projectFolder, path);
        var language = lines.Select(line => LanguageComment().Match(line)).FirstOrDefault(match => match.Success)?.Groups["language"].Value ?? English;
        return new FeatureFile(shown, language, language.Split('-')[0] == English ? new FeatureLines(shown).Read(lines) : []);
    }

    [GeneratedRegex(@"^\s*#\s*language\s*:\s*(?<language>[a-zA-Z-]+)")]
    private static partial Regex LanguageComment();
}
