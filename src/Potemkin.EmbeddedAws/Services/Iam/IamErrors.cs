using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Iam;

/// <summary>
/// The errors of IAM.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html">the errors of IAM</a>.
/// </summary>
internal static class IamErrors
{
    public const string Validation = "ValidationError";

    /// <param name="noun">What it is, such as <c>role</c> or <c>role policy</c>.</param>
    /// <param name="name">Its name.</param>
    public static AwsException NotFound(string noun, string name) => NoSuchEntity($"The {noun} with name {name} cannot be found.");

    public static AwsException InstanceProfileNotFound(string name) => NoSuchEntity($"Instance Profile {name} cannot be found.");

    public static AwsException PolicyNotFound(string arn) => NoSuchEntity($"Policy {arn} was not found.");

    public static AwsException PolicyVersionNotFound(string arn, string version) =>
        NoSuchEntity($"Policy {arn} version {version} does not exist or is not attachable.");

    public static AwsException AccessKeyNotFound(string id) => NoSuchEntity($"The Access Key with id {id} cannot be found.");

    public static AwsException LoginProfileNotFound(string user) => NoSuchEntity($"Login Profile for User {user} cannot be found.");

    public static AwsException PasswordPolicyNotFound(string accountId) =>
        NoSuchEntity($"The Password Policy with domain name {accountId} cannot be found.");

    public static AwsException CallerIsNoUser() => new(Validation, "Must specify userName when calling with non-User credentials");

    // AWS's own text is not known to be published.
    public static AwsException InvalidMarker() => new(Validation, "Invalid Marker.");

    /// <summary>AWS has it; what is in it, this AWS knows of few of AWS's own.</summary>
    public static AwsException UnknownAwsPolicy(string arn) =>
        new("UnsupportedPolicy", $"The embedded AWS does not know what the AWS managed policy {arn} says.", 501);

    private static AwsException NoSuchEntity(string message) => new("NoSuchEntity", message, 404);
}
