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
    private readonly RuleInvoker _invoker;

    public RuleEvaluator(World world, Recorder recorder)
    {
        _world = world;
        _invoker = new RuleInvoker(world);
        world.ConfigRulePut += Begin;
        world.ConfigRuleDeleted += Forget;
        recorder.ItemRecorded += Follow;
    }

    /// <summary>Evaluates the last known state of all resources in the rule's scope.</summary>
    /// <param name="region">Where.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="requested">Whether StartConfigRulesEvaluation asks.</param>
    public void EvaluateAll(RegionState region, ConfigRule rule, bool requested)
    {
        var status = region.Of<ConfigRuleStatuses>().Of(rule);
        status.EvaluationsUnderWay++;
        status.RequestedEvaluationsUnderWay += requested ? 1 : 0;
        var inScope = region.Of<ConfigurationHistory>().Existing.Where(item => RuleScope.Includes(rule, item)).ToList();
        var invocation = new Invocation(region, rule, inScope, _world.Now);
        _invoker.Invoke(invocation, OrderingTimestamp.Invocation, isEvaluated =>
        {
            status.EvaluationsUnderWay--;
            status.RequestedEvaluationsUnderWay -= requested ? 1 : 0;
            status.FirstEvaluationStarted |= isEvaluated;
        });
    }

    private void Begin(RegionState region, ConfigRule rule)
    {
        region.Of<ConfigRuleStatuses>().Begin(rule, _world.Now);
        var inScope = region.Of<ConfigurationHistory>().Existing.Where(item => RuleScope.Includes(rule, item)).Select(RecordedResource.Of);
        region.Of<EvaluationResults>().Keep(rule.Name, inScope.ToHashSet());
        EvaluateAll(region, rule, requested: false);
        if (ManagedRules.Of(rule).Triggers.HasFlag(RuleTrigger.Periodic))
            Repeat(region, rule);
    }

    private void Repeat(RegionState region, ConfigRule rule) =>
        _world.Scheduler.After(_world.Latency.Period(ExecutionFrequency.Of(rule.MaximumExecutionFrequency)), () =>
        {
            if (!ReferenceEquals(region.ConfigRules.Find(rule.Name), rule))
                return;
            EvaluateAll(region, rule, requested: false);
            Repeat(region, rule);
        });

    private void Follow(RegionState region, ConfigurationItem item)
    {
        if (item.IsOfDeletedResource())
        {
            region.Of<EvaluationResults>().ForgetResource(RecordedResource.Of(item));
            return;
        }

        foreach (var rule in region.ConfigRules.All.ToList())
        {
            if (!ManagedRules.Of(rule).Triggers.HasFlag(RuleTrigger.ConfigurationItemChange))
                continue;
            if (RuleScope.Includes(rule, item))
                _invoker.Invoke(new Invocation(region, rule, [item], _world.Now), OrderingTimestamp.Capture);
            else
                region.Of<EvaluationResults>().Forget(rule.Name, RecordedResource.Of(item));
        }
    }

    private static void Forget(RegionState region, ConfigRule rule)
    {
        region.Of<EvaluationResults>().ForgetRule(rule.Name);
        region.Of<ConfigRuleStatuses>().Forget(rule);
    }
}
