using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.SecretsManager;

/// <summary>
/// The errors of AWS Secrets Manager.
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class SecretsManagerErrors
{
    public const string InvalidParameter = "InvalidParameterException";
    public const string Validation = "ValidationException";

    private const string NotFound = "ResourceNotFoundException";
    private const string InvalidRequest = "InvalidRequestException";

    public static AwsException SecretNotFound() => new(NotFound, "Secrets Manager can't find the specified secret.");

    public static AwsException ValueNotFound(string what) => new(NotFound, $"Secrets Manager can't find the specified secret value for {what}");

    public static AwsException Exists(string name) =>
        new("ResourceExistsException", $"The operation failed because the secret {name} already exists.");

    public static AwsException VersionExists() => new(
        "ResourceExistsException", "You can't use ClientRequestToken for a version that is already in use with another value.");

    public static AwsException NameScheduledForDeletion() =>
        new(InvalidRequest, "You can't create this secret because a secret with this name is already scheduled for deletion.");

    public static AwsException Deleted() =>
        new(InvalidRequest, "You can't perform this operation on the secret because it was marked for deletion.");

    public static AwsException TextAndBinary() => new(InvalidParameter, "You can't specify both a binary secret value and a string secret value in the same secret.");

    public static AwsException NoValue() => new(InvalidParameter, "You must provide either SecretString or SecretBinary.");

    public static AwsException WindowAndForce() => new(
        InvalidParameter, "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.");

    public static AwsException InvalidWindow() => new(
        InvalidParameter, "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");

    public static AwsException InvalidName() => new(
        Validation, "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!");

    public static AwsException PasswordImpossible() => new(
        InvalidParameter, "The password length is too short based on the required types.");

    public static AwsException MalformedPolicy() => new("MalformedPolicyDocumentException", "This resource policy contains a syntax error.");

    public static AwsException InvalidToken() => new("InvalidNextTokenException", "The NextToken value is invalid.");
}
