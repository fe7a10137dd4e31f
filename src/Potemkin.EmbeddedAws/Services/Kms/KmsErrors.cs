using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Kms;

/// <summary>
/// The errors of AWS KMS.
/// See <a href="https://docs.aws.amazon.com/kms/latest/APIReference/CommonErrors.html">the KMS API reference</a>.
/// </summary>
internal static class KmsErrors
{
    public const string Validation = "ValidationException";

    public static AwsException KeyNotFound(string arn) => new("NotFoundException", $"Key '{arn}' does not exist");

    public static AwsException AliasNotFound(string arn) => new("NotFoundException", $"Alias {arn} is not found.");

    public static AwsException PolicyNotFound() => new("NotFoundException", "No such policy exists");

    public static AwsException InvalidMarker() => new("InvalidMarkerException", "Could not deserialize marker");
}
