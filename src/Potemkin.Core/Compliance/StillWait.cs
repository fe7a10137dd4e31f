using Amazon.ConfigService;
using Potemkin.Core.Stacks;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>One wait for what a rule reports of a resource once it has been evaluated after that was last recorded, or deleted.</summary>
/// <param name="rule">The rule.</param>
/// <param name="resource">The resource.</param>
/// <param name="deletedAt">When its stack was deleted, on this machine's clock; null where that still stands.</param>
/// <param name="time">The clock.</param>
/// <param name="terms">When what is reported counts.</param>
internal sealed class StillWait(ConfigRule rule, StackResource resource, DateTimeOffset? deletedAt, TimeProvider time, VerdictTerms terms)
{
    private readonly RuleFailures _failures = new(rule, time, terms);
    private (ComplianceType? Reported, long Since)? _standing;

    /// <summary>What has to be looked at.</summary>
    public RuleSubject Subject { get; } = new([resource], NeedsStatus: true) { NeedsItemsOf = [resource], IsOfFunction = terms.IsOfFunction };

    /// <summary>Judges one look; the wait is over when what is reported has stood while anything else would have come. Null is nothing.</summary>
    /// <exception cref="NoVerdictException">The rule cannot evaluate.</exception>
    public Observation<ComplianceType?> Judge(RuleSight sight)
    {
        if (sight.IdOf(resource) is not { } id)
            return Observation<ComplianceType?>.Pending("not yet recorded by AWS Config");
        if (Since(sight) is not { } since)
            return Observation<ComplianceType?>.Pending("AWS Config has not yet recorded that it is deleted");

        var reported = sight.Of(resource, id).LastOrDefault()?.ComplianceType;
        if (!(sight.Status.SucceededAt() >= since))
        {
            _failures.Note(resource, sight, since);
            return Observation<ComplianceType?>.Pending($"not evaluated since {since:u}, it reports {Words(reported)}");
        }

        if (_standing is not { } standing || standing.Reported != reported)
            _standing = standing = (reported, time.GetTimestamp());
        return time.GetElapsedTime(standing.Since) >= terms.PatienceWith(isAmongOthers: false)
            ? Observation<ComplianceType?>.Done(reported)
            : Observation<ComplianceType?>.Pending($"it reports {Words(reported)}, settling");
    }

    /// <summary>For messages: what is reported.</summary>
    public static string Words(ComplianceType? reported) => reported?.Value ?? "nothing of it";

    /// <summary>When the rule could first hear of what became of the resource; null where that is not recorded.</summary>
    private DateTimeOffset? Since(RuleSight sight)
    {
        // Of what AWS Config does not record it does not say either when it was deleted; the clocks may differ a little.
        if (!terms.GoesByItemsOf(resource))
            return deletedAt ?? resource.ChangedAt;
        var recorded = sight.Recorded.GetValueOrDefault(resource);
        return deletedAt is null || recorded is { IsOfDeleted: true } ? recorded?.CapturedAt : null;
    }
}
