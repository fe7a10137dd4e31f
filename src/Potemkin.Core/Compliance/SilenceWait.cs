using Amazon.ConfigService;
using Potemkin.Core.Stacks;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>One wait for a rule to report nothing more of some resources, neither COMPLIANT nor NON_COMPLIANT, through the settle time.</summary>
internal sealed class SilenceWait(IReadOnlyList<StackResource> resources, TimeProvider time, TimeSpan settle)
{
    private long? _silentSince;

    /// <summary>Judges one look.</summary>
    public Observation<bool> Judge(RuleSight sight)
    {
        var reported = Reported(sight).ToList();
        if (reported.Count > 0)
        {
            _silentSince = null;
            return Observation<bool>.Pending(string.Join("; ", reported));
        }

        _silentSince ??= time.GetTimestamp();
        return time.GetElapsedTime(_silentSince.Value) >= settle
            ? Observation<bool>.Done(true)
            : Observation<bool>.Pending("reports none of them, settling");
    }

    private IEnumerable<string> Reported(RuleSight sight) =>
        from resource in resources
        let id = sight.IdOf(resource)
        where id is not null
        from result in sight.Of(resource, id.Value)
        where result.ComplianceType != ComplianceType.NOT_APPLICABLE
        select $"{resource} is {result.ComplianceType}";
}
