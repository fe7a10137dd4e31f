namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>
/// The file that a state is kept in, by one embedded AWS at a time. It is always whole: what is written takes the place of what was
/// there at once. Nobody but its owner may read it, because it holds the values of NoEcho parameters.
/// </summary>
internal sealed class StateFile : IDisposable
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _path;
    private readonly FileStream _lock;

    /// <exception cref="StateFileException">Another embedded AWS keeps its state there, or nothing can be written there.</exception>
    public StateFile(string path)
    {
        _path = path;
        try
        {
            _lock = new FileStream($"{path}.lock", With(FileMode.OpenOrCreate, FileOptions.DeleteOnClose));
        }
        catch (IOException taken) when (taken is not (DirectoryNotFoundException or PathTooLongException) && File.Exists($"{path}.lock"))
        {
            throw StateFileErrors.InUse(path, taken);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw StateFileErrors.Inaccessible(path, reason);
        }
    }

    /// <summary>What it holds; null where there is no such file yet.</summary>
    /// <exception cref="StateFileException">There is no getting at it.</exception>
    public byte[]? Read()
    {
        try
        {
            return File.ReadAllBytes(_path);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw StateFileErrors.Inaccessible(_path, reason);
        }
    }

    /// <exception cref="StateFileException">It cannot be written, and is as it was.</exception>
    public void Write(ReadOnlySpan<byte> state)
    {
        var draft = $"{_path}.tmp";
        try
        {
            using (var stream = new FileStream(draft, With(FileMode.Create)))
            {
                stream.Write(state);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, _path, overwrite: true);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw StateFileErrors.Inaccessible(_path, reason);
        }
    }

    public void Dispose() => _lock.Dispose();

    private static FileStreamOptions With(FileMode mode, FileOptions options = FileOptions.None)
    {
        var how = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = options };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = OwnerAlone;
        return how;
    }
}
