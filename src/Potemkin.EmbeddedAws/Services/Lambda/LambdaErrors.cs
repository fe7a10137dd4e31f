using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Services.Lambda;

/// <summary>
/// The errors of Lambda.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class LambdaErrors
{
    public const int LargestRequest = 6_291_456;

    private const string NamePattern =
        @"(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?";

    public static AwsException FunctionNotFound(string arn) => new("ResourceNotFoundException", $"Function not found: {arn}", 404);

    public static AwsException InvalidFunctionName(string name) => new(
        "ValidationException",
        $"1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: "
        + $"Member must satisfy regular expression pattern: {NamePattern}");

    public static AwsException ResourceNotFound() => new("ResourceNotFoundException", "The resource you requested does not exist.", 404);

    public static AwsException AliasNotFound(string arn) => new("ResourceNotFoundException", $"Cannot find alias arn: {arn}", 404);

    public static AwsException NoProvisionedConcurrency() => new(
        "ProvisionedConcurrencyConfigNotFoundException", "No Provisioned Concurrency Config found for this function", 404);

    public static AwsException OtherRevision() => new(
        "PreconditionFailedException",
        "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id",
        412);

    /// <summary>What a template is refused for in the words of Lambda; what this AWS alone refuses has its own.</summary>
    public static AwsException Refused(ResourceFailure failure) => failure.ServiceMessage switch
    {
        null => new AwsException("UnsupportedParameter", failure.Message, 501),
        var message when message.StartsWith("1 validation error", StringComparison.Ordinal) => new AwsException("ValidationException", message),
        var message => new AwsException("InvalidParameterValueException", message),
    };

    public static AwsException InvalidMarker() => new("InvalidParameterValueException", "Invalid Marker");

    public static AwsException InvalidRequestContent(string reason) =>
        new("InvalidRequestContentException", $"Could not parse request body into json: {reason}");

    public static AwsException RequestTooLarge() => new(
        "RequestTooLargeException", $"Request must be smaller than {LargestRequest} bytes for the InvokeFunction operation", 413);

    public static AwsException UnknownInvocationType(string type) => new(
        "ValidationException",
        $"1 validation error detected: Value '{type}' at 'invocationType' failed to satisfy constraint: "
        + "Member must satisfy enum value set: [Event, RequestResponse, DryRun]");
}
