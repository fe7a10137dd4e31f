namespace Potemkin.Core.Evidence;

/// <summary>Writes what a run leaves to be read. The file is that of the run which ended last, and always whole.</summary>
internal static class EvidenceFile
{
    /// <summary>How the file is called.</summary>
    public const string Name = "evidence.json";

    /// <exception cref="PotemkinException">It cannot be written.</exception>
    public static void Write(string folder, EvidenceDocument evidence)
    {
        var path = Path.Combine(folder, Name);
        var draft = Path.Combine(folder, $"{evidence.Runs[0].Id}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(draft, evidence.Write());
            // Others may write or read it at the same time: they see either run's, not a mixture.
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw EvidenceErrors.Unwritable(path, reason);
        }
    }
}
