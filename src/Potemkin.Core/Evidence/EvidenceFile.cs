namespace Potemkin.Core.Evidence;

/// <summary>Writes what a run leaves to be read by programs. The file is that of the run which ended last.</summary>
internal static class EvidenceFile
{
    /// <summary>How the file is called.</summary>
    public const string Name = "evidence.json";

    /// <exception cref="PotemkinException">It cannot be written.</exception>
    public static void Write(string folder, EvidenceDocument evidence) => ResultFile.Write("evidence", folder, Name, evidence.Write());
}
