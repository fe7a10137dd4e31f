using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Firehose;

/// <summary>
/// The errors of Amazon Data Firehose.
/// See <a href="https://docs.aws.amazon.com/firehose/latest/APIReference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class FirehoseErrors
{
    public const string Validation = "ValidationException";

    public static AwsException StreamNotFound(string name, string accountId) =>
        new("ResourceNotFoundException", $"Firehose {name} under account {accountId} not found.");
}
