using Amazon.ConfigService.Model;
using Potemkin.Core.Recording;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>Watches one rule for all who wait for its verdicts.</summary>
internal sealed class RuleWatch
{
    private readonly string _ruleName;
    private readonly RuleSources _sources;
    private readonly Pace _pace;
    private readonly Watch<RuleSubject, RuleSight> _watch;
    private int _pages = 1;

    public RuleWatch(string ruleName, RuleSources sources, TimeProvider time, Pace pace)
    {
        _ruleName = ruleName;
        _sources = sources;
        _pace = pace;
        _watch = new(LookAsync, time, pace);
    }

    /// <exception cref="NoSuchConfigRuleException">There is no such rule.</exception>
    public Task<T> UntilAsync<T>(RuleSubject subject, Wait wait, Func<RuleSight, Observation<T>> judge, CancellationToken cancellationToken) =>
        _watch.UntilAsync(subject, wait, judge, cancellationToken);

    private async Task<RuleSight> LookAsync(IReadOnlyList<RuleSubject> subjects, CancellationToken cancellationToken)
    {
        var ids = await IdsAsync([.. subjects.SelectMany(subject => subject.Resources).Distinct()], cancellationToken);
        var isOfFunction = subjects.Any(subject => subject.IsOfFunction);
        var needsItems = subjects.SelectMany(subject => subject.NeedsItemsOf).ToHashSet();
        // Read before the results: these then hold whatever came of the evaluations that the status tells of.
        var status = subjects.Any(subject => subject.NeedsStatus) ? await StatusAsync(_pace.Shortest, cancellationToken) : null;
        var sight = new RuleSight(RuleSight.ByResource(await ResultsAsync(ids, isOfFunction, cancellationToken)), status, ids, new Dictionary<StackResource, RecordedState>(), null);

        var unjudged = ids.Keys
            .Where(resource => needsItems.Contains(resource) || !sight.Of([resource]).Any(result => result.IsFresh(resource)))
            .ToList();
        if (unjudged.Count == 0)
            return sight;
        sight = sight with
        {
            Status = status ?? await StatusAsync(_pace.Longest, cancellationToken),
            Recorder = await _sources.Recorder.SeeAsync(cancellationToken),
        };
        return sight with { Recorded = await RecordedAsync(sight, unjudged, DependsOnItem, cancellationToken) };

        // It decides what a result, an evaluation or its failure says of the resource.
        bool DependsOnItem(StackResource resource) =>
            needsItems.Contains(resource)
            || sight.Of([resource]).Any(result => result.IsDoubtful(resource))
            || (status is not null && sight.Status.SucceededAt() >= resource.ChangedAt)
            || (isOfFunction ? sight.Status.FailedAt() : sight.Status.FailsSince()) >= resource.ChangedAt
            || (isOfFunction && sight.UnderUnknownIds(resource).Any());
    }

    private Task<ConfigRuleEvaluationStatus?> StatusAsync(TimeSpan age, CancellationToken cancellationToken) =>
        _sources.Statuses.OfAsync(_ruleName, age, cancellationToken);

    private async Task<IReadOnlyDictionary<StackResource, Task<ResourceId?>>> IdsAsync(
        IReadOnlyList<StackResource> resources, CancellationToken cancellationToken)
    {
        var ids = resources.ToDictionary(resource => resource, resource => _sources.ResourceIds.FindAsync(resource, cancellationToken));
        await ids.Values.AllEndedAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return ids;
    }

    /// <summary>All results of the rule, page by page, or those of each resource where these are fewer calls.</summary>
    private async Task<IReadOnlyList<EvaluationResult>> ResultsAsync(
        IReadOnlyDictionary<StackResource, Task<ResourceId?>> ids, bool isOfFunction, CancellationToken cancellationToken)
    {
        if (ids.Count >= _pages)
        {
            var (results, pages) = await _sources.Reader.ResultsAsync(_ruleName, cancellationToken);
            _pages = pages;
            return results;
        }

        var found = new List<EvaluationResult>();
        foreach (var (resource, id) in ids)
        {
            if (id is not { IsCompletedSuccessfully: true, Result: { } resourceId })
                continue;
            found.AddRange(await ResultsOfAsync(resource, resourceId, cancellationToken));
            if (isOfFunction && resource.PhysicalId.Value != resourceId.Value)
                found.AddRange(await ResultsOfAsync(resource, new ResourceId(resource.PhysicalId.Value), cancellationToken));
        }

        return found;
    }

    private Task<IReadOnlyList<EvaluationResult>> ResultsOfAsync(StackResource resource, ResourceId id, CancellationToken cancellationToken) =>
        _sources.Reader.ResultsOfAsync(_ruleName, ResourceIdTable.RecordedTypeOf(resource.ResourceType), id, cancellationToken);

    /// <summary>What is recorded of those of the resources of which it matters.</summary>
    private async Task<IReadOnlyDictionary<StackResource, RecordedState>> RecordedAsync(
        RuleSight sight, IReadOnlyList<StackResource> resources, Func<StackResource, bool> matters, CancellationToken cancellationToken)
    {
        var recorded = new Dictionary<StackResource, RecordedState>();
        foreach (var resource in resources)
        {
            if (sight.ResourceIds[resource] is { IsCompletedSuccessfully: true, Result: { } id } && matters(resource))
                recorded[resource] = await _sources.States.OfAsync(resource, id, cancellationToken);
        }

        return recorded;
    }
}
