namespace Potemkin.Core.Journals;

/// <summary>The folder of the journals.</summary>
internal static class JournalFolder
{
    private const string Home = ".potemkin";

    /// <summary>Makes the folder; a <c>.potemkin</c> that is made for it keeps itself out of git.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">This user must not make it.</exception>
    public static void Make(string folder)
    {
        var home = Path.GetDirectoryName(Path.GetFullPath(folder));
        var isNew = Path.GetFileName(home) == Home && !Directory.Exists(home);
        Directory.CreateDirectory(folder);
        if (isNew)
            File.WriteAllText(Path.Combine(home!, ".gitignore"), "*\n");
    }

    /// <summary>The journals in a folder, by their names; none where there is no such folder.</summary>
    public static IReadOnlyList<string> Journals(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)] : [];
}
