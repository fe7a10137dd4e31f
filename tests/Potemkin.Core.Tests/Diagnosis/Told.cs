using Potemkin.Core.Diagnosis;

namespace Potemkin.Core.Tests.Diagnosis;

/// <summary>Writes findings as text, to be compared.</summary>
internal static class Told
{
    /// <summary>What is not fine, each with its details.</summary>
    public static string Trouble(this DoctorFindings findings) =>
        string.Join('\n', findings.All.Where(finding => finding.Outcome != Outcome.Fine).Select(Of));

    private static string Of(Finding finding) =>
        string.Join('\n', finding.Details.Select(detail => $"  {detail}").Prepend($"{finding.Outcome} {finding.Subject}: {finding.Sentence}"));
}
