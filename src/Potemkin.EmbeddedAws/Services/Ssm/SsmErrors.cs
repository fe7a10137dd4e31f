using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Ssm;

/// <summary>
/// The errors of AWS Systems Manager.
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class SsmErrors
{
    public const string Validation = "ValidationException";

    /// <summary>AWS says nothing more of it.</summary>
    public static AwsException ParameterNotFound() => new("ParameterNotFound", "");

    public static AwsException VersionNotFound(string name, string selector) => new(
        "ParameterVersionNotFound", $"Systems Manager could not find version {selector} of {name}. Verify the version and try again.");

    public static AwsException AlreadyExists() => new(
        "ParameterAlreadyExists", "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.");

    public static AwsException TypeRequired() => new(
        Validation, "A parameter type is required when you create a parameter.");

    public static AwsException TagsWithOverwrite() => new(
        Validation, "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag.");

    public static AwsException ReservedName() => new(
        Validation, "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive), except global parameter name path prefix \"aws\" (case-insensitive).");

    public static AwsException PatternNotMatched(string pattern) => new(
        "ParameterPatternMismatchException", $"Parameter value, cannot be validated against allowedPattern: {pattern}");

    public static AwsException InvalidPattern(string pattern) => new(
        "InvalidAllowedPatternException", $"The request does not meet the regular expression requirement: {pattern}");

    public static AwsException TypeChange() => new(
        "HierarchyTypeMismatchException", "A hierarchy can't change a parameter from a SecureString type to a String type or a String type to a SecureString type.");

    public static AwsException PathMustBegin() => new(
        Validation, "The parameter path must begin with a forward slash \"/\".");

    public static AwsException InvalidToken() => new("InvalidNextToken", "The specified token is not valid.");

    public static AwsException InvalidResource(string id) => new("InvalidResourceId", $"The resource ID \"{id}\" is not valid. Verify the ID and try again.");
}
