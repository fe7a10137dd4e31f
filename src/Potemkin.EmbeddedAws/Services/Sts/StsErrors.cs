using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Sts;

/// <summary>
/// The errors of AWS Security Token Service.
/// See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html#API_AssumeRole_Errors">AssumeRole</a>.
/// </summary>
internal static class StsErrors
{
    public const string Validation = "ValidationError";

    public static AwsException InvalidRoleArn() => new(Validation, "Request ARN is invalid");

    public static AwsException TooLongForRoleChaining() =>
        new(Validation, "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");

    // AWS's own text is not known to be published.
    public static AwsException MalformedPolicy() => new("MalformedPolicyDocument", "The policy is not in the valid JSON format.");

    public static AwsException SessionOfSession() => new("AccessDenied", "Cannot call GetSessionToken with session credentials", 403);
}
