using Potemkin.Cli.Frame;
using Potemkin.Core.Diagnosis;

namespace Potemkin.Cli;

/// <summary>Tells programs what a run would trip over.</summary>
internal static class DoctorJson
{
    public static void Write(TextWriter output, DoctorFindings findings) => Json.Write(
        output,
        new { Target = findings.Target?.ToString(), findings.Account, findings.Region, Findings = findings.All });
}
