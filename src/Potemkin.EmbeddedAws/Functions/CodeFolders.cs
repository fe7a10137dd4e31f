using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Functions;

/// <summary>The code of functions as files: zip files unpacked once, folders as they are.</summary>
internal sealed class CodeFolders : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<CodeFolder>>> _unpacked = new(StringComparer.Ordinal);
    private readonly Lazy<DirectoryInfo> _root = new(() => Directory.CreateTempSubdirectory("potemkin-functions-"));

    public Task<CodeFolder> OpenAsync(Function function) => function.Code.Folder is { } folder
        ? Task.FromResult(new CodeFolder(folder, StampOf(folder)))
        : _unpacked.GetOrAdd(function.RevisionId, _ => new Lazy<Task<CodeFolder>>(() => UnpackAsync(function.Code.Zip!))).Value;

    public void Dispose()
    {
        if (_root.IsValueCreated)
            Remove(_root.Value);
    }

    private async Task<CodeFolder> UnpackAsync(byte[] zip)
    {
        var folder = _root.Value.CreateSubdirectory(Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));
        using var archive = new ZipArchive(new MemoryStream(zip, writable: false), ZipArchiveMode.Read);
        await archive.ExtractToDirectoryAsync(folder.FullName);
        return new CodeFolder(folder.FullName, "");
    }

    /// <summary>A file that is changed, added or removed changes a time: its own, or that of its folder.</summary>
    private static string StampOf(string folder)
    {
        var latest = new DirectoryInfo(folder)
            .EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true })
            // What an interpreter keeps for itself beside the code.
            .Where(entry => entry.Extension != ".pyc" && entry.Name != "__pycache__")
            .Select(entry => entry.LastWriteTimeUtc.Ticks)
            .Append(0)
            .Max();
        return latest.ToString("x", CultureInfo.InvariantCulture);
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception inUse) when (inUse is IOException or UnauthorizedAccessException)
        {
            // A file that somebody holds is left to the system's own cleaning.
        }
    }
}
