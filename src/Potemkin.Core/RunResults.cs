using Potemkin.Core.Evidence;
using Potemkin.Core.RuleBook;

namespace Potemkin.Core;

/// <summary>What a run leaves to be read: the evidence, and the rule book that is made from it.</summary>
internal static class RunResults
{
    /// <summary>Writes all of it.</summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="evidence">The evidence.</param>
    /// <exception cref="PotemkinException">It cannot be written.</exception>
    public static void Write(string folder, EvidenceDocument evidence)
    {
        EvidenceFile.Write(folder, evidence);
        RuleBookFiles.Write(folder, evidence);
    }
}
