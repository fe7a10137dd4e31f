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
        var failed = status.FailedAt();
        return status.HasSucceededAfter(failed) ? null : failed;
    }

    /// <summary>When the last evaluation that failed did, whatever has succeeded since; null where none has.</summary>
    public static DateTimeOffset? FailedAt(this ConfigRuleEvaluationStatus? status) =>
        Later(AwsTime.Of(status?.LastFailedInvocationTime), AwsTime.Of(status?.LastFailedEvaluationTime));

    /// <summary>Whether an evaluation has succeeded after that.</summary>
    public static bool HasSucceededAfter(this ConfigRuleEvaluationStatus? status, DateTimeOffset? time) =>
        AwsTime.Of(status?.LastSuccessfulEvaluationTime) > time;

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => other is null || one > other ? one : other;

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || one < other ? one : other;
}
