using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>Runs rules over configuration items, and keeps what they say.</summary>
internal sealed class RuleInvoker(World world)
{
    private readonly ResultDelivery _delivery = new(world);
    private long _invocations;

    /// <summary>Invokes the rule now; its results come in later.</summary>
    public void Invoke(Invocation invocation, OrderingTimestamp ordering, Action? whenDone = null)
    {
        invocation.Region.Of<ConfigRuleStatuses>().Of(invocation.Rule).LastSuccessfulInvocationTime = invocation.Time;
        var number = ++_invocations;
        var course = world.EvaluationFaults.Next(world.Latency.Evaluation(), isOfChange: ordering == OrderingTimestamp.Capture);
        _delivery.Schedule(invocation, course, delivery =>
        {
            if (!invocation.IsObsolete)
                Evaluate(invocation, ordering, number, delivery.IsFlipped);
            whenDone?.Invoke();
            whenDone = null;
        });
    }

    private void Evaluate(Invocation invocation, OrderingTimestamp ordering, long number, bool isFlipped)
    {
        var rule = ManagedRules.Of(invocation.Rule);
        var parameters = new RuleParameters(rule, invocation.Rule.InputParameters);
        var status = invocation.Region.Of<ConfigRuleStatuses>().Of(invocation.Rule);
        var failed = false;
        foreach (var item in invocation.Items.Where(item => IsStillInScope(invocation, item)))
        {
            try
            {
                var orderedBy = ordering == OrderingTimestamp.Capture ? item.CaptureTime : invocation.Time;
                var verdict = rule.Evaluate(item, parameters);
                invocation.Region.Of<EvaluationResults>().Put(new EvaluationResult(
                    invocation.Rule.Name, RecordedResource.Of(item), isFlipped ? verdict.Opposite() : verdict, orderedBy, invocation.Time, world.Now)
                {
                    Invocation = number,
                });
            }
            catch (Exception fault) // Whatever a rule throws is reported as the rule's failure.
            {
                failed = true;
                status.LastErrorCode = "InternalFailure";
                status.LastErrorMessage = $"{rule.Identifier} failed on {item.ResourceType} {item.ResourceId}: {fault.GetType().Name}: {fault.Message}";
            }
        }

        if (failed)
            status.LastFailedEvaluationTime = world.Now;
        else
            status.Succeed(world.Now);
    }

    private static bool IsStillInScope(Invocation invocation, ConfigurationItem item) =>
        invocation.Region.Of<ConfigurationHistory>().LatestOf(RecordedResource.Of(item)) is { } latest
        && !latest.IsOfDeletedResource()
        && RuleScope.Includes(invocation.Rule, latest);
}
