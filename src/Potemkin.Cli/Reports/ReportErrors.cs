using Potemkin.Core;
using Potemkin.Core.Evidence;

namespace Potemkin.Cli.Reports;

/// <summary>What can go wrong with reports.</summary>
internal static class ReportErrors
{
    public static PotemkinException NoEvidenceBelow(string folder) => new(
        $"There is no {EvidenceFile.Name} in '{folder}', nor below it.", "Try: the folder TestResults/potemkin of a project whose specifications have run.");
}
