using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>
/// One wait for a rule's fresh verdicts on some resources. Fresh is what judges the resource as it was recorded after it last changed.
/// The expected verdict counts at once; another one when it has stood for the settle time, because a bucket is often judged
/// before its policy exists. What may be of the time before the change counts when AWS Config has had the time to record that.
/// </summary>
/// <param name="rule">The rule.</param>
/// <param name="expectations">What is expected of it.</param>
/// <param name="evaluations">Has it evaluated where its silence would never say anything.</param>
/// <param name="time">The clock.</param>
/// <param name="terms">When a verdict counts.</param>
internal sealed class VerdictWait(
    ConfigRule rule, IReadOnlyList<VerdictExpectation> expectations, MissingEvaluations evaluations, TimeProvider time, VerdictTerms terms)
{
    private readonly Dictionary<VerdictExpectation, Verdict> _final = [];
    private readonly Dictionary<VerdictExpectation, (Verdict Verdict, long Since)> _standing = [];
    private readonly RuleFailures _failures = new(rule, time, terms);

    /// <summary>What has to be looked at.</summary>
    public RuleSubject Subject { get; } = new(
        [.. expectations.Select(expectation => expectation.Resource).Distinct()],
        NeedsStatus: expectations.Any(expectation => expectation.ComplianceType == ComplianceType.NOT_APPLICABLE))
    {
        NeedsItemsOf =
        [
            .. expectations
                .Where(expectation => expectation.ComplianceType == ComplianceType.NOT_APPLICABLE)
                .Select(expectation => expectation.Resource)
                .Where(terms.GoesByItemsOf),
        ],
        IsOfFunction = terms.IsOfFunction,
    };

    /// <summary>What the rule reported, when it was last looked at, of the resources' types since they changed, under ids that AWS Config is not known to have.</summary>
    public IReadOnlyList<EvaluationResult> Elsewhere { get; private set; } = [];

    /// <summary>Judges one look; the wait is over when there is a verdict on each resource.</summary>
    /// <exception cref="PotemkinException">The rule cannot evaluate, or a resource is not recorded.</exception>
    public Observation<IReadOnlyList<Verdict>> Judge(RuleSight sight)
    {
        var pending = new List<string>();
        if (terms.IsOfFunction)
            Elsewhere = [.. Subject.Resources.SelectMany(sight.UnderUnknownIds).Distinct()];
        foreach (var expectation in expectations.Where(expectation => !_final.ContainsKey(expectation)))
        {
            var resourceId = sight.IdOf(expectation.Resource);
            var verdict = resourceId is { } id ? Reported(expectation.Resource, id, sight) ?? Silent(expectation, id, sight) : null;
            if (verdict is null)
                RequireThatOneCanCome(expectation.Resource, sight);
            if (Subject.NeedsItemsOf.Contains(expectation.Resource))
                evaluations.Note(expectation.Resource, IsNotEvaluatedSince(SinceItsItem(expectation.Resource, sight), sight));
            if (!IsFinal(expectation, verdict))
                pending.Add($"{expectation.Resource.LogicalId}: {State(resourceId, verdict)}");
        }

        return pending.Count == 0
            ? Observation<IReadOnlyList<Verdict>>.Done([.. expectations.Select(expectation => _final[expectation])])
            : Observation<IReadOnlyList<Verdict>>.Pending(string.Join("; ", pending));
    }

    private static string State(ResourceId? resourceId, Verdict? verdict) =>
        resourceId is null ? "not yet recorded by AWS Config"
        : verdict is null ? "no evaluation since it changed"
        : verdict.Footing == VerdictFooting.Old ? $"{verdict.Resource.Secrets.Hide($"{verdict}")}, of what was recorded before it changed"
        : $"{verdict.Resource.Secrets.Hide($"{verdict}")}, settling";

    /// <summary>What the rule reported of the resource since it changed.</summary>
    private Verdict? Reported(StackResource resource, ResourceId resourceId, RuleSight sight) =>
        (from result in sight.Of(resource, resourceId)
         let footing = result.FootingOn(resource, sight.Recorded.GetValueOrDefault(resource))
         where footing is not null
         select new Verdict(resource, resourceId, result.ComplianceType, NullIfEmpty(result.Annotation), VerdictBasis.Report)
         {
             OrderedAt = AwsTime.Of(result.EvaluationResultIdentifier.OrderingTimestamp),
             InvokedAt = AwsTime.Of(result.ConfigRuleInvokedTime),
             ReportedAt = AwsTime.Of(result.ResultRecordedTime),
             SeenAt = time.GetUtcNow(),
             Footing = footing.Value,
         }).LastOrDefault();

    /// <summary>
    /// NOT_APPLICABLE, where that is expected and the rule has been evaluated since the resource was recorded, and reported nothing else
    /// of it. The evaluation may have been of another resource: its own would have come by the end of the settle time.
    /// </summary>
    private Verdict? Silent(VerdictExpectation expectation, ResourceId resourceId, RuleSight sight)
    {
        var resource = expectation.Resource;
        var evaluatedAt = sight.Status.SucceededAt();
        if (expectation.ComplianceType != ComplianceType.NOT_APPLICABLE
            || !(evaluatedAt >= SinceItsItem(resource, sight))
            || (terms.IsOfFunction && _failures.HasFailed(sight, SinceItsItem(resource, sight)))
            || sight.Of(resource, resourceId).Any(result => result.ComplianceType != ComplianceType.NOT_APPLICABLE))
            return null;
        var isOld = terms.GoesByItemsOf(resource) && sight.Recorded.GetValueOrDefault(resource) is { IsSince: false };
        return new Verdict(resource, resourceId, ComplianceType.NOT_APPLICABLE, null, VerdictBasis.Silence)
        {
            InvokedAt = AwsTime.Of(sight.Status?.LastSuccessfulInvocationTime),
            ReportedAt = AwsTime.Of(sight.Status?.LastSuccessfulEvaluationTime),
            SeenAt = time.GetUtcNow(),
            Footing = isOld ? VerdictFooting.Old : VerdictFooting.New,
        };
    }

    /// <summary>Since when what happens to the rule can be about the resource: not before that was recorded, after it changed; null where it is not.</summary>
    private DateTimeOffset? SinceItsItem(StackResource resource, RuleSight sight)
    {
        if (!terms.GoesByItemsOf(resource))
            return resource.ChangedAt;
        var captured = sight.Recorded.GetValueOrDefault(resource)?.CapturedAt;
        return captured < resource.ChangedAt ? resource.ChangedAt : captured;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>Gives up where no verdict will come.</summary>
    private void RequireThatOneCanCome(StackResource resource, RuleSight sight)
    {
        if (terms.GoesByItemsOf(resource) && sight.Recorder?.WhyNotRecorded(resource) is { } notRecorded)
            throw notRecorded;
        _failures.Note(resource, sight, SinceItsItem(resource, sight));
    }

    private static bool IsNotEvaluatedSince(DateTimeOffset? recordedAt, RuleSight sight) =>
        recordedAt is not null && !(sight.Status.SucceededAt() >= recordedAt);

    /// <summary>Whether the verdict counts, now that it has been seen once more.</summary>
    private bool IsFinal(VerdictExpectation expectation, Verdict? verdict)
    {
        if (verdict is null)
        {
            _standing.Remove(expectation);
            return false;
        }

        if (!_standing.TryGetValue(expectation, out var standing) || !standing.Verdict.SaysTheSameAs(verdict))
            _standing[expectation] = standing = (verdict, time.GetTimestamp());

        if (time.GetElapsedTime(standing.Since) < Standing(expectation, verdict))
            return false;
        _final[expectation] = verdict;
        return true;
    }

    /// <summary>How long the verdict must stand.</summary>
    private TimeSpan Standing(VerdictExpectation expectation, Verdict verdict) => verdict.Footing switch
    {
        VerdictFooting.Old => terms.LagOf(verdict.Resource),
        VerdictFooting.New when verdict.Basis == VerdictBasis.Report && expectation.IsMetBy(verdict) => TimeSpan.Zero,
        _ when verdict.Basis == VerdictBasis.Silence => terms.PatienceWith(isAmongOthers: false),
        _ => terms.Settle,
    };
}
