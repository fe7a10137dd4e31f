using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Sns;

/// <summary>
/// The errors of Amazon SNS.
/// See <a href="https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html">the SNS API reference</a>.
/// </summary>
internal static class SnsErrors
{
    public const string Validation = "ValidationError";

    public static AwsException TopicNotFound() => new("NotFound", "Topic does not exist", 404);

    public static AwsException SubscriptionNotFound() => new("NotFound", "Subscription does not exist", 404);

    public static AwsException ResourceNotFound() => new("ResourceNotFound", "Resource does not exist", 404);

    public static AwsException InvalidNextToken() => new("InvalidParameter", "Invalid parameter: NextToken");
}
