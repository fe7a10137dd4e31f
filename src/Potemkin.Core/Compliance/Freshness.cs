using Amazon.ConfigService.Model;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Compliance;

/// <summary>Tells whether an evaluation result is of what the resource is now, or of what it was.</summary>
internal static class Freshness
{
    /// <summary>Whether it was ordered, or its rule invoked, after the resource last changed.</summary>
    public static bool IsFresh(this EvaluationResult result, StackResource resource) => IsSince(result, resource.ChangedAt);

    /// <summary>
    /// Whether it was ordered after the update began in which the resource last changed, and not after that was complete: AWS Config
    /// may have recorded the change before CloudFormation called it complete, or the state of before.
    /// </summary>
    public static bool IsEarly(this EvaluationResult result, StackResource resource) =>
        !result.IsFresh(resource) && IsSince(result, resource.BegunAt);

    private static bool IsSince(EvaluationResult result, DateTimeOffset time) =>
        AwsTime.Of(result.EvaluationResultIdentifier.OrderingTimestamp) >= time || AwsTime.Of(result.ConfigRuleInvokedTime) >= time;
}
