using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Potemkin.Core.Targets;

internal static class TargetErrors
{
    private const string OrEmbedded = "Or leave POTEMKIN_TARGET unset to run on the embedded AWS, without an account.";

    public static PotemkinException NoCredentials(Exception reason) => new(
        "The target is 'live', but the AWS SDK finds no credentials.",
        $"Reason: {Chain(reason)}",
        "Try: set AWS_PROFILE, sign in with 'aws sso login', or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
        OrEmbedded);

    public static PotemkinException NoCredentials(Target target, string profile, bool isSingleSignOn, Exception reason) => new(
        $"The target is '{target}', but the AWS SDK finds no credentials for the profile '{profile}'.",
        $"Reason: {Chain(reason)}",
        isSingleSignOn
            ? $"Try: sign in with 'aws sso login --profile {profile}'. Before that the AWS SDK refuses a profile of single sign-on."
            : $"Try: see what 'aws sts get-caller-identity --profile {profile}' says.");

    public static PotemkinException NoProfile(string profile, IReadOnlyList<string> profiles) => new(
        $"There is no AWS profile '{profile}'.",
        NearestName.Question(profile, profiles),
        $"Profiles: {NameList.Quoted(profiles)}",
        "They are those of ~/.aws/config and ~/.aws/credentials, or of the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.");

    public static PotemkinException NoRegion(string? profile) => new(
        profile is null
            ? "The target is 'live', but the AWS SDK finds no region."
            : $"The target is 'live', but the profile '{profile}' has no region, and the AWS SDK finds no other.",
        "Try: set POTEMKIN_REGION or AWS_REGION, or a region in the profile.",
        OrEmbedded);

    public static PotemkinException Refused(Target target, AmazonServiceException reason) => new(
        $"The target '{target}' refuses the credentials.",
        $"Reason: {reason.ErrorCode}: {reason.Message}",
        "Try: renew the credentials, or choose another profile with AWS_PROFILE.");

    public static TargetUnreachableException Unreachable(Target target, Exception reason) => new(
        $"The target '{target}' cannot be reached.",
        $"Reason: {reason.Message.Trim()}",
        target.Kind == TargetKind.Endpoint ? "Try: start what should listen there, or correct POTEMKIN_TARGET." : "Try: look at the network.");

    public static TargetUnreachableException Silent(Target target, TimeSpan patience) => new(
        $"The target '{target}' did not answer within {patience.TotalSeconds:0} s.",
        target.Kind == TargetKind.Endpoint ? "Try: start what should listen there, or correct POTEMKIN_TARGET." : "Try: look at the network.");

    /// <summary>
    /// What an exception of the SDK says, and what those below it add: that a role was not assumed, and why not. The lowest one of an
    /// answer says only that there was one.
    /// </summary>
    private static string Chain(Exception reason)
    {
        var messages = new List<string>();
        for (var cause = reason; cause is not null and not HttpErrorResponseException; cause = cause.InnerException)
        {
            if (!messages.Exists(message => message.Contains(cause.Message.Trim())))
                messages.Add(cause.Message.Trim());
        }

        return string.Join('\n', messages);
    }
}
