using Potemkin.Core;
using Potemkin.Core.Evidence;
using Potemkin.Core.Settings;

namespace Potemkin.Cli.Reports;

/// <summary>Finds the evidence that somebody means.</summary>
internal static class EvidencePaths
{
    /// <summary>The evidence of this project's last run.</summary>
    public static string OfLastRun() => Path.Combine(SettingsReader.Read(Environment.CurrentDirectory).ResultsFolder, EvidenceFile.Name);

    /// <summary>The file itself, that of a folder, or all that lie anywhere below it.</summary>
    /// <exception cref="PotemkinException">There is none.</exception>
    public static IReadOnlyList<string> Of(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        var own = Path.Combine(path, EvidenceFile.Name);
        if (File.Exists(own))
            return [own];
        List<string> below = [.. Directory.EnumerateFiles(path, EvidenceFile.Name, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return below.Count > 0 ? below : throw ReportErrors.NoEvidenceBelow(path);
    }

    /// <summary>The only evidence that a path leads to, several merged.</summary>
    /// <exception cref="PotemkinException">There is none, or it cannot be read.</exception>
    public static EvidenceDocument Read(string path) =>
        Of(path) is [var one] ? EvidenceDocument.Read(one) : EvidenceMerge.Of(Of(path).Select(EvidenceDocument.Read));
}
