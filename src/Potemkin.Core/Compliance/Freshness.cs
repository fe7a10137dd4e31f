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
        !result.IsFresh(resource) && (OrderedAt(result) >= resource.BegunAt || AwsTime.Of(result.ConfigRuleInvokedTime) >= resource.ChangedAt);

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
        if (OrderedAt(result) >= resource.BegunAt && recorded.IsAnew)
            return VerdictFooting.Early;
        // What was recorded anew will be judged anew.
        return recorded.IsAsBefore && AwsTime.Of(result.ConfigRuleInvokedTime) >= resource.ChangedAt ? VerdictFooting.Old : null;
    }

    private static DateTimeOffset? OrderedAt(EvaluationResult result) => AwsTime.Of(result.EvaluationResultIdentifier.OrderingTimestamp);
}
