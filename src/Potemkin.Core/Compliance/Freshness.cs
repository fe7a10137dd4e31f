using Amazon.ConfigService.Model;
using Potemkin.Core.Recording;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Compliance;

/// <summary>Tells whether an evaluation result is of what the resource is now, or of what it was.</summary>
internal static class Freshness
{
    /// <summary>Whether it judges what was recorded after the resource last changed.</summary>
    public static bool IsFresh(this EvaluationResult result, StackResource resource) => OrderedAt(result) >= resource.ChangedAt;

    /// <summary>Whether it may judge what came of the update in which the resource last changed, or what was before: the configuration items tell.</summary>
    public static bool IsDoubtful(this EvaluationResult result, StackResource resource) =>
        !result.IsFresh(resource) && (OrderedAtLatest(result) >= resource.BegunAt || AwsTime.Of(result.ConfigRuleInvokedTime) >= resource.ChangedAt);

    /// <summary>Whether it came of an evaluation since the resource last changed, of whatever state.</summary>
    public static bool IsSince(this EvaluationResult result, StackResource resource) =>
        result.IsFresh(resource) || AwsTime.Of(result.ConfigRuleInvokedTime) >= resource.ChangedAt;

    /// <summary>What the result judges; null where that is what the resource was before it changed.</summary>
    /// <param name="result">The result.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="recorded">What AWS Config has recorded of it; null where nobody has looked, since nothing depends on it.</param>
    public static VerdictFooting? FootingOn(this EvaluationResult result, StackResource resource, RecordedState? recorded)
    {
        if (result.IsFresh(resource))
            return VerdictFooting.New;
        if (recorded is null || !result.IsDoubtful(resource))
            return null;
        var orderedAt = IsOf(result, recorded) ? recorded.CapturedAt : OrderedAt(result);
        if (orderedAt >= resource.ChangedAt)
            return VerdictFooting.New;
        if (orderedAt >= resource.BegunAt && recorded.IsAnew)
            return VerdictFooting.Early;
        // What was recorded anew will be judged anew.
        return recorded.IsAsBefore && AwsTime.Of(result.ConfigRuleInvokedTime) >= resource.ChangedAt ? VerdictFooting.Old : null;
    }

    /// <summary>The time of the event that was judged: none that came after the rule was invoked.</summary>
    private static DateTimeOffset? OrderedAt(EvaluationResult result)
    {
        var (ordered, invoked) = (Written(result), AwsTime.Of(result.ConfigRuleInvokedTime));
        return invoked < ordered ? invoked : ordered;
    }

    // Functions send times in whole seconds: the SDK for Python cuts them off, the one for .NET rounds them.

    private static DateTimeOffset? OrderedAtLatest(EvaluationResult result) =>
        IsWholeSecond(Written(result)) ? Written(result)?.AddSeconds(1).AddTicks(-1) : OrderedAt(result);

    /// <summary>Whether a result whose time is a whole second is of what was recorded last: about that second, and before the rule was invoked.</summary>
    private static bool IsOf(EvaluationResult result, RecordedState recorded) =>
        IsWholeSecond(Written(result))
        && recorded.CapturedAt >= Written(result)?.AddMilliseconds(-500)
        && recorded.CapturedAt <= OrderedAtLatest(result)
        && AwsTime.Of(result.ConfigRuleInvokedTime) >= recorded.CapturedAt;

    private static DateTimeOffset? Written(EvaluationResult result) => AwsTime.Of(result.EvaluationResultIdentifier.OrderingTimestamp);

    private static bool IsWholeSecond(DateTimeOffset? time) => time?.Ticks % TimeSpan.TicksPerSecond == 0;
}
