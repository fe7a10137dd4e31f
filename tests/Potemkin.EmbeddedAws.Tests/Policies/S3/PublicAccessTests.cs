using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Policies.S3;

namespace Potemkin.EmbeddedAws.Tests.Policies.S3;

public class PublicAccessTests
{
    [Theory]
    [InlineData("""{"AWS":"arn:aws:iam::123456789012:role/reader"}""", false)]
    [InlineData("""{"AWS":"arn:aws:iam::123456789012:role/*"}""", true)]
    [InlineData("""{"Service":"logging.s3.amazonaws.com"}""", false)]
    public void APrincipalWithAWildcardIsThePublic(string principal, bool isPublic) =>
        IsPublic($$"""{"Effect":"Allow","Principal":{{principal}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}""").Should().Be(isPublic);

    [Theory]
    [InlineData("""{"ForAnyValue:StringEquals":{"aws:PrincipalOrgPaths":"o-1/r-1/ou-1/"}}""", false)]
    [InlineData("""{"ForAllValues:StringEquals":{"aws:PrincipalOrgPaths":"o-1/r-1/ou-1/"}}""", true)]
    [InlineData("""{"StringEquals":{"aws:SourceIp":"192.0.2.1"}}""", true)]
    [InlineData("""{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"}}""", true)]
    [InlineData("""{"IpAddress":{"aws:SourceIp":"2001:db8::/31"}}""", true)]
    [InlineData("""{"StringLike":{"s3:DataAccessPointArn":"arn:aws:s3:eu-west-1:123456789012:accesspoint/*"}}""", false)]
    [InlineData("""{"StringLike":{"s3:DataAccessPointArn":"arn:aws:s3:eu-west-1:*:accesspoint/mine"}}""", true)]
    [InlineData("""{"StringEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:eu-west-1:123456789012:key/k"}}""", true)]
    public void OnlyFixedValuesOfTheDocumentedKeysKeepThePublicOut(string condition, bool isPublic) =>
        IsPublic($$"""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{{condition}}}""").Should().Be(isPublic);

    [Theory]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/logs/*"}""", false)]
    [InlineData("""{"Effect":"Deny","NotPrincipal":{"AWS":"123456789012"},"Action":"s3:*","Resource":"*"}""", false)]
    [InlineData("""{"Effect":"Deny","NotPrincipal":{"AWS":"*"},"Action":"s3:*","Resource":"*"}""", true)]
    [InlineData("""{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:role/*"},"Action":"s3:*","Resource":"*"}""", true)]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/LOGS/*"}""", true)]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/logs/?"}""", true)]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:Get*","Resource":"*"}""", true)]
    public void ADenialCountsWhereItCoversAllThatWasGranted(string denial, bool isPublic) =>
        IsPublic("""{"Effect":"Allow","Principal":"*","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::b/logs/*"}""", denial).Should().Be(isPublic);

    private static bool IsPublic(params string[] statements)
    {
        var policy = new JsonObject { ["Statement"] = new JsonArray([.. statements.Select(statement => JsonNode.Parse(statement))]) };

        return PublicAccess.IsGranted(new PolicyDocument(policy), S3Actions.All);
    }
}
