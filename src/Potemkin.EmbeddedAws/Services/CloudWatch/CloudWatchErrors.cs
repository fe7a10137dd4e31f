using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.CloudWatch;

/// <summary>
/// The errors of Amazon CloudWatch.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class CloudWatchErrors
{
    public const string Validation = "ValidationError";

    public static AwsException InvalidNextToken() => new("InvalidNextToken", "Invalid next token.");

    public static AwsException ResourceNotFound(string arn) => new("ResourceNotFoundException", $"Resource {arn} does not exist.", 404);

    /// <param name="alarm">The composite alarm.</param>
    /// <param name="rule">Its rule.</param>
    public static AwsException UnsupportedRule(string alarm, string rule) =>
        new("UnsupportedAlarmRule", $"The embedded AWS does not understand the rule of the alarm '{alarm}': {rule}", 501);
}
