namespace Potemkin.Core.Evidence;

/// <summary>Writes a file that is read while others may write it: it is that of one of them, and always whole.</summary>
internal static class ResultFile
{
    /// <param name="what">What it is, in words.</param>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="text">What it holds.</param>
    /// <exception cref="PotemkinException">It cannot be written.</exception>
    public static void Write(string what, string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        var draft = Path.Combine(folder, $"{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(draft, text);
            // Others may write or read it at the same time: they see either's, not a mixture.
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw EvidenceErrors.Unwritable(what, path, reason);
        }
    }
}
