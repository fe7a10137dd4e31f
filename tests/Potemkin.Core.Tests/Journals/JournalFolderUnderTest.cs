using Potemkin.Core.Journals;

namespace Potemkin.Core.Tests.Journals;

/// <summary>A folder of journals that lasts as long as a test.</summary>
internal sealed class JournalFolderUnderTest : IDisposable
{
    private readonly DirectoryInfo _project = Directory.CreateTempSubdirectory("potemkin-journals-");

    public string Home => System.IO.Path.Combine(_project.FullName, ".potemkin");

    public string Path => System.IO.Path.Combine(Home, "runs");

    /// <summary>Writes a journal, one line after another.</summary>
    public string Write(string run, params IEnumerable<string> lines)
    {
        JournalFolder.Make(Path);
        var path = System.IO.Path.Combine(Path, $"{run}.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }

    public void Dispose() => _project.Delete(recursive: true);
}
