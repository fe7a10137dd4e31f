using Amazon.ConfigService;
using Amazon.ConfigService.Model;
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
internal sealed class VerdictWait(
    ConfigRule rule,
    IReadOnlyList<VerdictExpectation> expectations,
    RuleReader reader,
    ResourceIds resourceIds,
    TimeProvider time,
    TimeSpan settle)
{
    private readonly Dictionary<VerdictExpectation, Verdict> _final = [];
    private readonly Dictionary<VerdictExpectation, (Verdict Verdict, long Since)> _standing = [];

    /// <summary>Looks once; the wait is over when there is a verdict on each resource.</summary>
    /// <exception cref="PotemkinException">The rule is gone, or cannot evaluate.</exception>
    public async Task<Observation<IReadOnlyList<Verdict>>> ObserveAsync(CancellationToken cancellationToken)
    {
        try
        {
            var results = await reader.ResultsAsync(rule.Name, cancellationToken);
            var pending = new List<string>();
            ConfigRuleEvaluationStatus? status = null;
            foreach (var expectation in expectations.Where(expectation => !_final.ContainsKey(expectation)))
            {
                var resourceId = await resourceIds.FindAsync(expectation.Resource, cancellationToken);
                var verdict = resourceId is { } known ? Reported(expectation.Resource, known, results) : null;
                if (verdict is null)
                {
                    status ??= await reader.StatusAsync(rule.Name, cancellationToken);
                    RequireWorkingRule(expectation.Resource, status);
                    verdict = resourceId is { } id ? Silent(expectation, id, results, status) : null;
                }

                if (!IsFinal(expectation, verdict))
                    pending.Add($"{expectation.Resource.LogicalId}: {State(resourceId, verdict)}");
            }

            return pending.Count == 0
                ? Observation<IReadOnlyList<Verdict>>.Done([.. expectations.Select(expectation => _final[expectation])])
                : Observation<IReadOnlyList<Verdict>>.Pending(string.Join("; ", pending));
        }
        catch (NoSuchConfigRuleException)
        {
            throw await RuleErrors.MissingAsync(rule, reader, cancellationToken);
        }
    }

    private static string State(ResourceId? resourceId, Verdict? verdict) =>
        resourceId is null ? "not yet recorded by AWS Config"
        : verdict is null ? "no evaluation since it changed"
        : $"{verdict}, settling";

    /// <summary>What the rule reported of the resource since it changed.</summary>
    private static Verdict? Reported(StackResource resource, ResourceId resourceId, IReadOnlyList<EvaluationResult> results) =>
        results
            .Where(result => IsOf(result, resource, resourceId) && IsFresh(result, resource.ChangedAt))
            .OrderBy(result => result.EvaluationResultIdentifier.OrderingTimestamp)
            .Select(result => new Verdict(resource, resourceId, result.ComplianceType, NullIfEmpty(result.Annotation), VerdictBasis.Report))
            .LastOrDefault();

    /// <summary>NOT_APPLICABLE, where that is expected and the rule has looked since the resource changed and reported nothing of it.</summary>
    private static Verdict? Silent(
        VerdictExpectation expectation, ResourceId resourceId, IReadOnlyList<EvaluationResult> results, ConfigRuleEvaluationStatus? status)
    {
        var resource = expectation.Resource;
        var evaluated = AwsTime.Of(status?.LastSuccessfulInvocationTime) >= resource.ChangedAt
            && AwsTime.Of(status?.LastSuccessfulEvaluationTime) >= resource.ChangedAt;
        return expectation.ComplianceType == ComplianceType.NOT_APPLICABLE && evaluated && !results.Any(result => IsOf(result, resource, resourceId))
            ? new Verdict(resource, resourceId, ComplianceType.NOT_APPLICABLE, null, VerdictBasis.Silence)
            : null;
    }

    private static bool IsOf(EvaluationResult result, StackResource resource, ResourceId resourceId) =>
        result.EvaluationResultIdentifier.EvaluationResultQualifier is { } qualifier
        && qualifier.ResourceType == ResourceIdTable.RecordedTypeOf(resource.ResourceType)
        && qualifier.ResourceId == resourceId.Value;

    private static bool IsFresh(EvaluationResult result, DateTimeOffset changedAt) =>
        AwsTime.Of(result.EvaluationResultIdentifier.OrderingTimestamp) >= changedAt
        || AwsTime.Of(result.ConfigRuleInvokedTime) >= changedAt;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private void RequireWorkingRule(StackResource resource, ConfigRuleEvaluationStatus? status)
    {
        if (status?.LastErrorCode is null)
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

        if (!_standing.TryGetValue(expectation, out var standing) || standing.Verdict != verdict)
            _standing[expectation] = standing = (verdict, time.GetTimestamp());

        var countsAtOnce = verdict.Basis == VerdictBasis.Report && expectation.IsMetBy(verdict);
        if (!countsAtOnce && time.GetElapsedTime(standing.Since) < settle)
            return false;
        _final[expectation] = verdict;
        return true;
    }
}
