using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>What stack events say of signals, in the words of AWS: of an Auto Scaling group in others than of any other resource.</summary>
internal static class SignalReasons
{
    private const string AutoScalingGroup = "AWS::AutoScaling::AutoScalingGroup";

    public static string Received(ResourceSignal signal) => $"Received {signal.Status} signal with UniqueId {signal.UniqueId}";

    /// <summary>Too many signals were failures.</summary>
    public static string Broken(StackResource resource, SignalPolicy policy)
    {
        var failures = resource.Signals.Count - SignalPolicy.SuccessesAmong(resource.Signals);
        return resource.Type == AutoScalingGroup
            ? $"Received {failures} FAILURE signal(s) out of {policy.Count}. {Unsatisfied(policy)}"
            : Received(resource.Signals.Last(signal => signal.Status == ResourceSignal.Failure));
    }

    /// <summary>Too few signals came in time.</summary>
    public static string TimedOut(StackResource resource, SignalPolicy policy) => resource.Type == AutoScalingGroup
        ? $"Received {SignalPolicy.SuccessesAmong(resource.Signals)} SUCCESS signal(s) out of {policy.Count}. {Unsatisfied(policy)}"
        : $"Failed to receive {policy.Count - resource.Signals.Count} resource signal(s) within the specified duration";

    /// <summary>Of an Auto Scaling group, what is said before it fails; null of any other resource.</summary>
    public static string? Missing(StackResource resource, SignalPolicy policy) => resource.Type == AutoScalingGroup
        ? $"Failed to receive {policy.Count - resource.Signals.Count} resource signal(s) for the current batch. Each resource signal timeout is counted as a FAILURE."
        : null;

    private static string Unsatisfied(SignalPolicy policy) =>
        $"Unable to satisfy {policy.MinSuccessfulPercent}% MinSuccessfulInstancesPercent requirement";
}
