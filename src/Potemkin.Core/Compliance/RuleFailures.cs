using Amazon.ConfigService.Model;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>
/// Gives up where no verdict will come of a resource: the rule fails, or reports the resource under an id that AWS Config does not know.
/// That a rule fails is told of the rule, not of the resource: it counts when it has stood while the resource's own verdict would have come.
/// </summary>
internal sealed class RuleFailures(ConfigRule rule, TimeProvider time, VerdictTerms terms)
{
    private readonly Dictionary<StackResource, long> _failing = [];
    private readonly Dictionary<StackResource, long> _elsewhere = [];
    private ConfigRuleEvaluationStatus? _told;

    /// <summary>Whether the rule has failed since then, and that may have been on the resource.</summary>
    /// <param name="sight">What was seen.</param>
    /// <param name="since">When the resource was recorded; null where that is not known.</param>
    public bool HasFailed(RuleSight sight, DateTimeOffset? since) =>
        (terms.IsOfFunction ? sight.Status.FailedAt() : sight.Status.FailsSince()) >= since;

    /// <summary>Takes note that there is no verdict.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="sight">What was seen.</param>
    /// <param name="since">When the resource was recorded; null where that is not known.</param>
    /// <exception cref="NoVerdictException">None will come.</exception>
    public void Note(StackResource resource, RuleSight sight, DateTimeOffset? since)
    {
        if (sight.Status is { LastErrorCode.Length: > 0 } tells)
            _told = tells;
        if (terms.IsOfFunction && sight.IdOf(resource) is { } id)
            NoteElsewhere(resource, id, sight);
        if (!HasFailed(sight, since))
        {
            _failing.Remove(resource);
            return;
        }

        if (HasStood(_failing, resource, sight.Status.HasSucceededAfter(sight.Status.FailedAt())))
            throw RuleErrors.CannotEvaluate(rule, LastTold(sight.Status!), resource);
    }

    private void NoteElsewhere(StackResource resource, ResourceId id, RuleSight sight)
    {
        if (sight.UnderOtherIds(resource).ToList() is not [.., var (reported, what)])
            _elsewhere.Remove(resource);
        else if (HasStood(_elsewhere, resource, isAmongOthers: false))
            throw RuleErrors.OtherId(rule, resource, id, reported, what);
    }

    private bool HasStood(Dictionary<StackResource, long> standing, StackResource resource, bool isAmongOthers)
    {
        if (!standing.TryGetValue(resource, out var since))
            standing[resource] = since = time.GetTimestamp();
        return time.GetElapsedTime(since) >= terms.PatienceWith(isAmongOthers);
    }

    /// <summary>A success has AWS Config forget what the failure was; it may have told before.</summary>
    private ConfigRuleEvaluationStatus LastTold(ConfigRuleEvaluationStatus status) =>
        string.IsNullOrEmpty(status.LastErrorCode) && _told.FailedAt() == status.FailedAt() ? _told! : status;
}
