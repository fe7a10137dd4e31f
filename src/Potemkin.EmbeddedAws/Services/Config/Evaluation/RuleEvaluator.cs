using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>
/// Has rules evaluated: when they are put, when an item is recorded, periodically, and when asked to.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config-rules.html">How AWS Config rules work</a>.
/// </summary>
internal sealed class RuleEvaluator
{
    private readonly World _world;
    private readonly JudgedItems _items;
    private readonly RuleInvoker _invoker;

    public RuleEvaluator(World world, Recorder recorder, JudgedItems items, RuleInvoker invoker)
    {
        _world = world;
        _items = items;
        _invoker = invoker;
        world.ResourceChanged += Follow;
        world.ConfigRulePut += Begin;
        world.ConfigRuleDeleted += Forget;
        recorder.ItemRecorded += Follow;
        world.RegionLoaded += Resume;
    }

    /// <summary>Evaluates the last known state of all resources in the rule's scope.</summary>
    /// <param name="region">Where.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="requested">Whether StartConfigRulesEvaluation asks.</param>
    public void EvaluateAll(RegionState region, ConfigRule rule, bool requested) =>
        EvaluateAll(AllInScope(region, rule) with { IsRequested = requested });

    private void EvaluateAll(Invocation invocation) => _invoker.Invoke(invocation, OrderingTimestamp.Invocation, Count(invocation));

    private Invocation AllInScope(RegionState region, ConfigRule rule) =>
        new(region, rule, [.. _items.InScope(region, rule)], _world.Now);

    /// <summary>Counts an evaluation of all resources among those under way, until what this returns is called.</summary>
    private static Action<bool> Count(Invocation invocation)
    {
        var status = invocation.Region.Of<ConfigRuleStatuses>().Of(invocation.Rule);
        status.EvaluationsUnderWay++;
        status.RequestedEvaluationsUnderWay += invocation.IsRequested ? 1 : 0;
        return isEvaluated =>
        {
            status.EvaluationsUnderWay--;
            status.RequestedEvaluationsUnderWay -= invocation.IsRequested ? 1 : 0;
            status.FirstEvaluationStarted |= isEvaluated;
        };
    }

    private void Begin(RegionState region, ConfigRule rule)
    {
        region.Of<ConfigRuleStatuses>().Begin(rule, _world.Now);
        region.Of<EvaluationResults>().Keep(rule.Name, _items.InScope(region, rule).Select(RecordedResource.Of).ToHashSet());
        EvaluateAll(region, rule, requested: false);
        if (rule.IsPeriodic)
            Repeat(region, rule);
    }

    private void Repeat(RegionState region, ConfigRule rule)
    {
        var next = _world.Now + _world.Latency.Period(rule.Frequency);
        region.Of<ConfigRuleStatuses>().Of(rule).NextPeriodicEvaluation = next;
        RepeatAt(next, region, rule);
    }

    private void RepeatAt(DateTimeOffset next, RegionState region, ConfigRule rule) =>
        _world.Scheduler.After(next - _world.Now, () =>
        {
            if (!ReferenceEquals(region.ConfigRules.Find(rule.Name), rule))
                return;
            EvaluateAll(AllInScope(region, rule) with { IsOfClock = true });
            Repeat(region, rule);
        });

    /// <summary>Takes up what was under way when the state was saved.</summary>
    private void Resume(RegionState region)
    {
        foreach (var result in region.Of<EvaluationResults>().All)
            _invoker.CountFrom(result.Invocation);
        foreach (var saved in region.Of<EvaluationsUnderWay>().TakeLoaded())
        {
            _invoker.CountFrom(saved.Number);
            // That of a rule which was deleted meanwhile has nobody to tell.
            if (region.ConfigRules.Find(saved.ConfigRuleName) is not { } rule)
                continue;
            var evaluation = saved.In(region, rule, _items);
            _invoker.Resume(evaluation, saved.Ordering == OrderingTimestamp.Invocation ? Count(evaluation.Invocation) : null);
        }

        foreach (var rule in region.ConfigRules.All)
        {
            if (region.Of<ConfigRuleStatuses>().Of(rule).NextPeriodicEvaluation is { } next)
                RepeatAt(next, region, rule);
        }
    }

    /// <summary>Of a resource that AWS Config does not record nothing but its deletion is noticed.</summary>
    private static void Follow(ResourceChange change)
    {
        if (change.Kind != ResourceChangeKind.Deleted || ConfigResourceTypes.Contains(change.Resource.Type))
            return;
        var region = change.Resource.Region;
        foreach (var rule in region.ConfigRules.All.Where(rule => rule.Owner == RuleOwner.Aws))
            region.Of<EvaluationResults>().Forget(rule.Name, new RecordedResource(change.Resource.Type, change.Resource.ResourceId));
    }

    private void Follow(RegionState region, ConfigurationItem item)
    {
        var now = _world.Now;
        foreach (var rule in region.ConfigRules.All.ToList())
        {
            if (rule.Owner == RuleOwner.CustomLambda)
                Tell(region, rule, item, now);
            else if (item.IsOfDeletedResource() || (rule.IsTriggeredByChanges && !RuleScope.Includes(rule, item)))
                region.Of<EvaluationResults>().Forget(rule.Name, RecordedResource.Of(item));
            else if (rule.IsTriggeredByChanges)
                Judge(region, rule, item, now);
        }
    }

    /// <summary>Tells a function of the last change too, by which the resource goes or leaves the scope: what to say of that is its business.</summary>
    private void Tell(RegionState region, ConfigRule rule, ConfigurationItem item, DateTimeOffset now)
    {
        if (!rule.IsTriggeredByChanges)
            return;
        var previous = region.Of<ConfigurationHistory>().Of(RecordedResource.Of(item)).SkipLast(1).LastOrDefault();
        var wasInScope = previous is not null && !previous.IsOfDeletedResource() && RuleScope.Includes(rule, previous);
        if (RuleScope.Includes(rule, item) || wasInScope)
            Judge(region, rule, item, now);
    }

    private void Judge(RegionState region, ConfigRule rule, ConfigurationItem item, DateTimeOffset now) =>
        _invoker.Invoke(new Invocation(region, rule, [item], now), OrderingTimestamp.Capture);

    private static void Forget(RegionState region, ConfigRule rule)
    {
        region.Of<EvaluationResults>().ForgetRule(rule.Name);
        region.Of<ConfigRuleStatuses>().Forget(rule);
    }
}
