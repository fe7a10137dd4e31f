using Potemkin.Core.Targets;

namespace Potemkin.Core.Diagnosis;

/// <summary>What a run would trip over, and what not.</summary>
/// <param name="Target">Where it was looked; null where the settings do not say.</param>
/// <param name="Account">The account; null where it could not be reached.</param>
/// <param name="Region">The region; null where it could not be reached.</param>
/// <param name="All">What was found, in the order in which a run would trip over it.</param>
public sealed record DoctorFindings(Target? Target, string? Account, string? Region, IReadOnlyList<Finding> All)
{
    /// <summary>How many of them came to this.</summary>
    public int Count(Outcome outcome) => All.Count(finding => finding.Outcome == outcome);
}
