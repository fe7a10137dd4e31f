using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>Runs rules over configuration items, and keeps what they say.</summary>
internal sealed class RuleInvoker(World world, JudgedItems items, FunctionEvaluation functions)
{
    // AWS's own words are not known to be published; these are made of what its guide says of such rules.
    private const string MissingPermissions = "AccessDenied";
    private const string MissingPermissionsMessage =
        "The IAM role that AWS Config uses does not have the permissions that the rule needs to evaluate resources.";

    private readonly ResultDelivery _delivery = new(world);
    private long _invocations;

    /// <summary>Invokes the rule now; its results come in later.</summary>
    /// <param name="invocation">What is invoked.</param>
    /// <param name="ordering">Which event the evaluation answers.</param>
    /// <param name="whenDone">What to do once the results are in, or once it is known that there are none: then with false.</param>
    public void Invoke(Invocation invocation, OrderingTimestamp ordering, Action<bool>? whenDone = null)
    {
        invocation.Region.Of<ConfigRuleStatuses>().Of(invocation.Rule).LastSuccessfulInvocationTime = invocation.Time;
        var course = world.EvaluationFaults.Next(world.Latency.Evaluation(), isOfChange: ordering == OrderingTimestamp.Capture);
        var evaluation = new EvaluationUnderWay(invocation, ordering, ++_invocations, invocation.Time + course.Duration, course.Fails);
        var underWay = invocation.Region.Of<EvaluationsUnderWay>();
        underWay.Add(evaluation);
        var outstanding = course.Deliveries.Count;
        _delivery.Schedule(invocation, course, delivery => Deliver(evaluation, delivery.IsFlipped, () =>
        {
            if (--outstanding == 0)
                underWay.Remove(evaluation);
            whenDone?.Invoke(!course.Fails && !invocation.IsObsolete);
            whenDone = null;
        }));
    }

    /// <summary>Takes up an evaluation that was under way when the state was saved. What was to go wrong with its results does not.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="whenDone">As in <see cref="Invoke"/>.</param>
    public void Resume(EvaluationUnderWay evaluation, Action<bool>? whenDone)
    {
        var underWay = evaluation.Invocation.Region.Of<EvaluationsUnderWay>();
        underWay.Add(evaluation);
        world.Scheduler.After(evaluation.Due - world.Now, () => Deliver(evaluation, isFlipped: false, () =>
        {
            underWay.Remove(evaluation);
            whenDone?.Invoke(!evaluation.Fails && !evaluation.Invocation.IsObsolete);
        }));
    }

    /// <summary>Numbers further invocations after those that results are there of.</summary>
    public void CountFrom(long number) => _invocations = Math.Max(_invocations, number);

    private void Deliver(EvaluationUnderWay evaluation, bool isFlipped, Action whenDelivered)
    {
        var invocation = evaluation.Invocation;
        if (!invocation.IsObsolete && !evaluation.Fails && invocation.Rule.Owner == RuleOwner.CustomLambda)
        {
            functions.Begin(evaluation, isFlipped, whenDelivered);
            return;
        }

        if (!invocation.IsObsolete && evaluation.Fails)
            invocation.Region.Of<ConfigRuleStatuses>().Of(invocation.Rule).Fail(world.Now, MissingPermissions, MissingPermissionsMessage);
        else if (!invocation.IsObsolete)
            Evaluate(evaluation, isFlipped);
        whenDelivered();
    }

    private void Evaluate(EvaluationUnderWay evaluation, bool isFlipped)
    {
        var invocation = evaluation.Invocation;
        var account = new RecordedAccount(invocation.Region, type => items.OfType(invocation.Region, type));
        var judge = ItemJudge.Of(invocation.Rule, account);
        var status = invocation.Region.Of<ConfigRuleStatuses>().Of(invocation.Rule);
        var results = invocation.Region.Of<EvaluationResults>();
        var now = world.Now;
        (string Code, string Message)? failure = null;
        foreach (var item in invocation.Items.Where(item => IsStillInScope(invocation, item)))
        {
            try
            {
                var orderedBy = evaluation.Ordering == OrderingTimestamp.Capture ? item.CaptureTime : invocation.Time;
                var verdict = judge(item);
                results.Put(new EvaluationResult(
                    invocation.Rule.Name, RecordedResource.Of(item), isFlipped ? verdict.Opposite() : verdict, orderedBy, invocation.Time, now)
                {
                    Invocation = evaluation.Number,
                });
            }
            catch (Exception fault) // Whatever a rule throws is reported as the rule's failure.
            {
                var name = invocation.Rule.SourceIdentifier ?? invocation.Rule.Name;
                failure = ("InternalFailure", $"{name} failed on {item.ResourceType} {item.ResourceId}: {fault.GetType().Name}: {fault.Message}");
            }
        }

        if (failure is var (code, message))
            status.Fail(now, code, message);
        else
            status.Succeed(now);
    }

    private bool IsStillInScope(Invocation invocation, ConfigurationItem item) =>
        items.Find(invocation.Region, RecordedResource.Of(item)) is { } latest && RuleScope.Includes(invocation.Rule, latest);
}
