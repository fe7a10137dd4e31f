using Amazon.ConfigService.Model;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Compliance;

/// <summary>Reads how a rule's last evaluations went. That is told of the rule, whichever resource they were of.</summary>
internal static class EvaluationStatus
{
    /// <summary>When the last evaluation that succeeded was invoked; null where none has.</summary>
    public static DateTimeOffset? SucceededAt(this ConfigRuleEvaluationStatus? status) =>
        Earlier(AwsTime.Of(status?.LastSuccessfulInvocationTime), AwsTime.Of(status?.LastSuccessfulEvaluationTime));

    /// <summary>When the last evaluation failed, where none has succeeded since; null otherwise.</summary>
    public static DateTimeOffset? FailsSince(this ConfigRuleEvaluationStatus? status)
    {
        if (status is not { LastErrorCode.Length: > 0 })
            return null;
        var failed = Later(AwsTime.Of(status.LastFailedInvocationTime), AwsTime.Of(status.LastFailedEvaluationTime));
        return AwsTime.Of(status.LastSuccessfulEvaluationTime) > failed ? null : failed;
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => other is null || one > other ? one : other;

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || one < other ? one : other;
}
