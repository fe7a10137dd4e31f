using Amazon.Runtime;

namespace Potemkin.Core.Targets;

/// <summary>What the environment of this process says where the AWS SDK is not asked.</summary>
/// <param name="Region">The region of <c>AWS_REGION</c>; null where that is not set.</param>
/// <param name="Profile">The profile of <c>AWS_PROFILE</c>; null where that is not set.</param>
/// <param name="Credentials">The credentials of <c>AWS_ACCESS_KEY_ID</c> and its companions; null where they are not set.</param>
internal sealed record AwsEnvironment(string? Region = null, string? Profile = null, AWSCredentials? Credentials = null)
{
    /// <summary>The environment as it is.</summary>
    public static AwsEnvironment Read() => new(
        Variable("AWS_REGION"),
        Variable("AWS_PROFILE"),
        Variable(EnvironmentVariablesAWSCredentials.ENVIRONMENT_VARIABLE_ACCESSKEY) is not null
        && Variable(EnvironmentVariablesAWSCredentials.ENVIRONMENT_VARIABLE_SECRETKEY) is not null
            ? new EnvironmentVariablesAWSCredentials()
            : null);

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
