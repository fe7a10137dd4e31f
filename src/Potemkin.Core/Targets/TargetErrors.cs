using Amazon.Runtime;

namespace Potemkin.Core.Targets;

internal static class TargetErrors
{
    private const string OrEmbedded = "Or leave POTEMKIN_TARGET unset to run on the embedded AWS, without an account.";

    public static PotemkinException NoCredentials(Exception reason) => new(
        "The target is 'live', but the AWS SDK finds no credentials.",
        $"Reason: {reason.Message.Trim()}",
        "Try: set AWS_PROFILE, sign in with 'aws sso login', or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
        OrEmbedded);

    public static PotemkinException NoRegion(Exception reason) => new(
        "The target is 'live', but the AWS SDK finds no region.",
        $"Reason: {reason.Message.Trim()}",
        "Try: set AWS_REGION, or a profile that names a region.",
        OrEmbedded);

    public static PotemkinException Refused(Target target, AmazonServiceException reason) => new(
        $"The target '{target}' refuses the credentials.",
        $"Reason: {reason.ErrorCode}: {reason.Message}",
        "Try: renew the credentials, or choose another profile with AWS_PROFILE.");

    public static PotemkinException Unreachable(Target target, Exception reason) => new(
        $"The target '{target}' cannot be reached.",
        $"Reason: {reason.Message.Trim()}",
        target.Kind == TargetKind.Endpoint ? "Try: start what should listen there, or correct POTEMKIN_TARGET." : "Try: look at the network.");

    public static PotemkinException Silent(Target target, TimeSpan patience) => new(
        $"The target '{target}' did not answer within {patience.TotalSeconds:0} s.",
        target.Kind == TargetKind.Endpoint ? "Try: start what should listen there, or correct POTEMKIN_TARGET." : "Try: look at the network.");
}
