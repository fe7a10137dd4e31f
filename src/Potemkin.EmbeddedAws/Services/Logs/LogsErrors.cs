using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Logs;

/// <summary>
/// The errors of Amazon CloudWatch Logs.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class LogsErrors
{
    public const string InvalidParameter = "InvalidParameterException";

    public static AwsException NoSuchGroup() => new("ResourceNotFoundException", "The specified log group does not exist.");

    public static AwsException NoSuchStream() => new("ResourceNotFoundException", "The specified log stream does not exist.");

    public static AwsException GroupExists() => new("ResourceAlreadyExistsException", "The specified log group already exists");

    public static AwsException StreamExists() => new("ResourceAlreadyExistsException", "The specified log stream already exists");

    public static AwsException OutOfOrder() =>
        new(InvalidParameter, "Log events in a single PutLogEvents request must be in chronological order.");

    public static AwsException InvalidToken() => new(InvalidParameter, "The specified nextToken is invalid.");

    public static AwsException NameAndIdentifier() =>
        new(InvalidParameter, "LogGroupName and LogGroupIdentifier cannot be specified together; one of them must be.");

    public static AwsException TimeAndPrefix() => new(InvalidParameter, "Cannot order by LastEventTime with a logStreamNamePrefix.");
}
