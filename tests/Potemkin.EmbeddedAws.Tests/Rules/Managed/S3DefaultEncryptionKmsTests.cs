using Potemkin.EmbeddedAws.Rules.Managed;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

public class S3DefaultEncryptionKmsTests
{
    private const string Key = "arn:aws:kms:eu-west-1:123456789012:key/1";
    private const string Allowed = $$"""{"kmsKeyArns":"arn:aws:kms:eu-west-1:123456789012:key/0, {{Key}}"}""";

    [Theory]
    [InlineData("AES256", null, null, "NON_COMPLIANT")]
    [InlineData("aws:kms", null, null, "COMPLIANT")]
    [InlineData("aws:kms:dsse", null, null, "COMPLIANT")]
    [InlineData("aws:kms", Key, Allowed, "COMPLIANT")]
    [InlineData("aws:kms", "arn:aws:kms:eu-west-1:123456789012:key/2", Allowed, "NON_COMPLIANT")]
    [InlineData("aws:kms", null, Allowed, "NON_COMPLIANT")]
    [InlineData("AES256", null, Allowed, "NON_COMPLIANT")]
    public void ABucketIsJudgedByItsDefaultEncryption(string algorithm, string? key, string? parameters, string verdict)
    {
        var keyId = key is null ? "null" : $"\"{key}\"";
        var encryption = $$$$"""
            {"ServerSideEncryptionConfiguration":{"rules":[{"applyServerSideEncryptionByDefault":{"sseAlgorithm":"{{{{algorithm}}}}","kmsMasterKeyID":{{{{keyId}}}}},
             "bucketKeyEnabled":false}]}}
            """;

        ManagedRuleCase.Judge(new S3DefaultEncryptionKms(), "{}", encryption, parameters).Should().Be(verdict);
    }

    [Fact]
    public void ABucketWithoutDefaultEncryptionIsNotCompliant() =>
        ManagedRuleCase.Judge(new S3DefaultEncryptionKms(), "{}").Should().Be("NON_COMPLIANT");
}
