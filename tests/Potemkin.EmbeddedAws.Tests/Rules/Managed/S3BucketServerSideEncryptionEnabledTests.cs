using Potemkin.EmbeddedAws.Rules.Managed;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

public class S3BucketServerSideEncryptionEnabledTests
{
    private const string Encrypted =
        """{"ServerSideEncryptionConfiguration":{"rules":[{"applyServerSideEncryptionByDefault":{"sseAlgorithm":"AES256","kmsMasterKeyID":null},"bucketKeyEnabled":false}]}}""";

    [Fact]
    public void ABucketThatEncryptsByDefaultIsCompliant() =>
        ManagedRuleCase.Judge(new S3BucketServerSideEncryptionEnabled(), "{}", Encrypted).Should().Be("COMPLIANT");

    [Theory]
    [InlineData("""[]""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*","Condition":{"Null":{"s3:x-amz-server-side-encryption":"true"}}}""", "COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*","Condition":{"Null":{"s3:x-amz-server-side-encryption":true}}}""", "COMPLIANT")]
    [InlineData("""[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":["s3:Put*"],"Resource":["arn:aws:s3:::b/*"],"Condition":{"StringNotEquals":{"s3:x-amz-server-side-encryption":["AES256","aws:kms"]}}}]""", "COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*","Condition":{"Null":{"s3:x-amz-server-side-encryption":"false"}}}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*","Condition":{"StringEquals":{"s3:x-amz-server-side-encryption":"AES256"}}}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/secret/*","Condition":{"Null":{"s3:x-amz-server-side-encryption":"true"}}}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:role/r"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*","Condition":{"Null":{"s3:x-amz-server-side-encryption":"true"}}}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*","Condition":{"Null":{"s3:x-amz-server-side-encryption":"true"},"Bool":{"aws:SecureTransport":"false"}}}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*","Condition":{"Null":{"s3:x-amz-server-side-encryption":"true"}}}""", "NON_COMPLIANT")]
    public void AnotherBucketIsJudgedByItsPolicy(string statements, string verdict) =>
        ManagedRuleCase.Judge(new S3BucketServerSideEncryptionEnabled(), "{}", ManagedRuleCase.WithPolicy(statements)).Should().Be(verdict);

    [Fact]
    public void ABucketWithNeitherIsNotCompliant() =>
        ManagedRuleCase.Judge(new S3BucketServerSideEncryptionEnabled(), "{}").Should().Be("NON_COMPLIANT");
}
