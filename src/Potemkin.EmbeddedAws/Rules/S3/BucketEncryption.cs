namespace Potemkin.EmbeddedAws.Rules.S3;

/// <summary>
/// How a bucket encrypts an object whose upload does not say it.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionByDefault.html">ServerSideEncryptionByDefault</a>.
/// </summary>
/// <param name="Algorithm"><c>AES256</c>, <c>aws:kms</c> or <c>aws:kms:dsse</c>.</param>
/// <param name="KmsMasterKeyId">The KMS key as it was given; null for AWS's own.</param>
internal sealed record BucketEncryption(string Algorithm, string? KmsMasterKeyId)
{
    public bool UsesKms => Algorithm is "aws:kms" or "aws:kms:dsse";
}
