using Amazon.ConfigService;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>
/// One wait for a rule's fresh verdicts on some resources. Fresh is what was ordered or invoked after the resource last changed.
/// The expected verdict counts at once; another one when it has stood for the settle time, because a bucket is often judged
/// before its policy exists.
/// </summary>
internal sealed class VerdictWait(ConfigRule rule, IReadOnlyList<VerdictExpectation> expectations, TimeProvider time, TimeSpan settle)
{
    private readonly Dictionary<VerdictExpectation, Verdict> _final = [];
    private readonly Dictionary<VerdictExpectation, (Verdict Verdict, long Since)> _standing = [];

    /// <summary>What has to be looked at.</summary>
    public RuleSubject Subject { get; } = new(
        [.. expectations.Select(expectation => expectation.Resource).Distinct()],
        NeedsStatus: expectations.Any(expectation => expectation.ComplianceType == ComplianceType.NOT_APPLICABLE));

    /// <summary>Judges one look; the wait is over when there is a verdict on each resource.</summary>
    /// <exception cref="PotemkinException">The rule cannot evaluate, or a resource is not recorded.</exception>
    public Observation<IReadOnlyList<Verdict>> Judge(RuleSight sight)
    {
        var pending = new List<string>();
        foreach (var expectation in expectations.Where(expectation => !_final.ContainsKey(expectation)))
        {
            var resourceId = sight.IdOf(expectation.Resource);
            var verdict = resourceId is { } id ? Reported(expectation.Resource, id, sight) ?? Silent(expectation, id, sight) : null;
            if (verdict is null)
                RequireThatOneCanCome(expectation.Resource, sight);
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
        : $"{verdict.Resource.Secrets.Hide($"{verdict}")}, settling";

    /// <summary>What the rule reported of the resource since it changed.</summary>
    private Verdict? Reported(StackResource resource, ResourceId resourceId, RuleSight sight) =>
        sight.Of(resource, resourceId)
            .Where(result => result.IsFresh(resource) || sight.Early.Contains(result))
            .Select(result => new Verdict(resource, resourceId, result.ComplianceType, NullIfEmpty(result.Annotation), VerdictBasis.Report)
            {
                OrderedAt = AwsTime.Of(result.EvaluationResultIdentifier.OrderingTimestamp),
                InvokedAt = AwsTime.Of(result.ConfigRuleInvokedTime),
                ReportedAt = AwsTime.Of(result.ResultRecordedTime),
                SeenAt = time.GetUtcNow(),
                IsEarly = sight.Early.Contains(result),
            })
            .LastOrDefault();

    /// <summary>NOT_APPLICABLE, where that is expected and the rule has looked since the resource changed and reported nothing else of it.</summary>
    private Verdict? Silent(VerdictExpectation expectation, ResourceId resourceId, RuleSight sight)
    {
        var resource = expectation.Resource;
        var invokedAt = AwsTime.Of(sight.Status?.LastSuccessfulInvocationTime);
        var evaluatedAt = AwsTime.Of(sight.Status?.LastSuccessfulEvaluationTime);
        var isEvaluated = invokedAt >= resource.ChangedAt && evaluatedAt >= resource.ChangedAt;
        return expectation.ComplianceType == ComplianceType.NOT_APPLICABLE && isEvaluated
            && sight.Of(resource, resourceId).All(result => result.ComplianceType == ComplianceType.NOT_APPLICABLE)
            ? new Verdict(resource, resourceId, ComplianceType.NOT_APPLICABLE, null, VerdictBasis.Silence)
            {
                InvokedAt = invokedAt,
                ReportedAt = evaluatedAt,
                SeenAt = time.GetUtcNow(),
            }
            : null;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private void RequireThatOneCanCome(StackResource resource, RuleSight sight)
    {
        if (sight.Recorder?.WhyNotRecorded(resource) is { } notRecorded)
            throw notRecorded;
        if (sight.Status is not { LastErrorCode.Length: > 0 } status)
            return;
        var failed = Later(AwsTime.Of(status.LastFailedInvocationTime), AwsTime.Of(status.LastFailedEvaluationTime));
        if (failed >= resource.ChangedAt && !(AwsTime.Of(status.LastSuccessfulEvaluationTime) > failed))
            throw RuleErrors.CannotEvaluate(rule, status);
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => other is null || one > other ? one : other;

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

        var countsAtOnce = verdict is { Basis: VerdictBasis.Report, IsEarly: false } && expectation.IsMetBy(verdict);
        if (!countsAtOnce && time.GetElapsedTime(standing.Since) < settle)
            return false;
        _final[expectation] = verdict;
        return true;
    }
}
