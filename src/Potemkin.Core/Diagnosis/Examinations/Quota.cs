namespace Potemkin.Core.Diagnosis.Examinations;

/// <summary>How many there may be of something, and how many there are going to be.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Used">How many there are.</param>
/// <param name="Needed">How many the run adds at most.</param>
/// <param name="Limit">How many there may be.</param>
/// <param name="Source">Whose limit it is.</param>
internal sealed record Quota(string What, int Used, int Needed, int Limit, string Source)
{
    private const double Near = 0.8;

    /// <summary>Whether the run comes near to the limit, or above it.</summary>
    /// <param name="subject">What was examined.</param>
    public Finding Judge(string subject)
    {
        var expected = Used + Needed;
        if (expected < Limit * Near)
        {
            return new Finding(
                subject, Outcome.Fine, $"There are {Used} of {Limit} {What} in the region, and a run adds {Needed} at most.", [$"Limit: {Source}"]);
        }

        return new Finding(
            subject,
            expected > Limit ? Outcome.Fault : Outcome.Warning,
            expected > Limit
                ? $"There is no room for the {Needed} {What} of a run: there are {Used} of {Limit} in the region."
                : $"The quota of {What} is near: there are {Used} of {Limit} in the region, and a run adds {Needed} at most.",
            [
                $"Limit: {Source}",
                "Try: delete what is not needed, see potemkin sweep for what runs left, or ask for more in the Service Quotas console.",
            ]);
    }
}
