using System.Net;
using Amazon.Runtime;

namespace Potemkin.Core.Waiting;

/// <summary>
/// Tells the errors that pass by themselves, once the AWS SDK has made its own attempts: AWS is busy, fails, or the connection was lost.
/// See <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html">retry behavior</a>.
/// </summary>
internal static class Transient
{
    private static readonly HashSet<string> ThrottlingCodes =
    [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled", "RequestThrottledException",
        "TooManyRequestsException", "RequestLimitExceeded", "BandwidthLimitExceeded", "SlowDown", "PriorRequestNotComplete",
    ];

    /// <summary>Whether AWS refused a call as one too many.</summary>
    public static bool IsThrottling(Exception error) => error is AmazonServiceException refusal && ThrottlingCodes.Contains(refusal.ErrorCode ?? "");

    /// <summary>What to say of the error where it is one of them; null where it is not.</summary>
    public static string? Describe(Exception error) => error switch
    {
        AmazonServiceException refusal when IsThrottling(refusal) || IsServerFault(refusal.StatusCode) =>
            $"AWS answers {refusal.ErrorCode}: {refusal.Message}",
        HttpRequestException or IOException => $"the connection is lost: {error.Message}",
        OperationCanceledException { InnerException: TimeoutException } => $"the connection is silent: {error.Message}",
        _ => null,
    };

    // 501 is no fault that passes: it says that there is no such thing.
    private static bool IsServerFault(HttpStatusCode status) =>
        status is HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
