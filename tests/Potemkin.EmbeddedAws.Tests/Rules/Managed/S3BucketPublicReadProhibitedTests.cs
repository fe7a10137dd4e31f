using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules.Managed;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

public class S3BucketPublicReadProhibitedTests
{
    private const string Everyone = """{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}""";

    [Theory]
    [InlineData(Everyone, "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::123456789012:root","*"]},"Action":["s3:PutObject","s3:List*"],"Resource":"arn:aws:s3:::b"}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Allow","Principal":"*","NotAction":"s3:PutObject","Resource":"*"}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Allow","NotPrincipal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*"}""", "COMPLIANT")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"s3:*","Resource":"arn:aws:s3:::b/*"}""", "COMPLIANT")]
    [InlineData("""{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:GetBucketAcl","Resource":"arn:aws:s3:::b"}""", "COMPLIANT")]
    public void APolicyIsPublicByPrincipalAndAction(string statements, string verdict) => JudgePolicy(statements).Should().Be(verdict);

    [Theory]
    [InlineData("""{"StringEquals":{"aws:SourceVpce":"vpce-1"}}""", "COMPLIANT")]
    [InlineData("""{"StringLike":{"aws:SourceVpce":"vpce-*"}}""", "NON_COMPLIANT")]
    [InlineData("""{"StringEquals":{"aws:PrincipalOrgID":"${aws:ResourceOrgID}"}}""", "NON_COMPLIANT")]
    [InlineData("""{"StringEqualsIfExists":{"aws:SourceVpce":"vpce-1"}}""", "NON_COMPLIANT")]
    [InlineData("""{"StringNotEquals":{"aws:SourceVpce":"vpce-1"}}""", "NON_COMPLIANT")]
    [InlineData("""{"Bool":{"aws:SecureTransport":"true"}}""", "NON_COMPLIANT")]
    [InlineData("""{"IpAddress":{"aws:SourceIp":["192.0.2.0/24","2001:db8::/32"]}}""", "COMPLIANT")]
    [InlineData("""{"IpAddress":{"aws:SourceIp":"0.0.0.0/1"}}""", "NON_COMPLIANT")]
    [InlineData("""{"StringLike":{"aws:userid":"AROAEXAMPLE:*"}}""", "COMPLIANT")]
    public void AConditionOnFixedValuesMakesAGrantPrivate(string condition, string verdict) =>
        JudgePolicy($$"""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{{condition}}}""").Should().Be(verdict);

    [Theory]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]}""", "COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"NotIpAddress":{"aws:SourceIp":"192.0.2.0/24"}}}""", "COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b"}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*"}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}""", "NON_COMPLIANT")]
    [InlineData("""{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"s3:*","Resource":"arn:aws:s3:::b/*"}""", "NON_COMPLIANT")]
    public void ADenialTakesAGrantBack(string denial, string verdict) => JudgePolicy($"[{Everyone},{denial}]").Should().Be(verdict);

    [Theory]
    [InlineData("AllUsers", "Read", "NON_COMPLIANT")]
    [InlineData("AllUsers", "FullControl", "NON_COMPLIANT")]
    [InlineData("AuthenticatedUsers", "Read", "NON_COMPLIANT")]
    [InlineData("AllUsers", "Write", "COMPLIANT")]
    [InlineData("LogDelivery", "Read", "COMPLIANT")]
    public void AnAclIsPublicByGroupAndPermission(string group, string permission, string verdict) =>
        Judge(Acl(group, permission)).Should().Be(verdict);

    [Theory]
    [InlineData("restrictPublicBuckets", "COMPLIANT", "NON_COMPLIANT")]
    [InlineData("ignorePublicAcls", "NON_COMPLIANT", "COMPLIANT")]
    [InlineData("blockPublicPolicy", "NON_COMPLIANT", "NON_COMPLIANT")]
    [InlineData("blockPublicAcls", "NON_COMPLIANT", "NON_COMPLIANT")]
    public void APublicAccessBlockKeepsThePublicOut(string setting, string byPolicy, string byAcl)
    {
        var block = new JsonObject { [setting] = true };

        var policy = JsonNode.Parse(ManagedRuleCase.WithPolicy(Everyone))!;
        policy["PublicAccessBlockConfiguration"] = block.DeepClone();
        var acl = Acl("AllUsers", "Read");
        acl["PublicAccessBlockConfiguration"] = block;

        (Judge(policy), Judge(acl)).Should().Be((byPolicy, byAcl));
    }

    [Fact]
    public void ABucketWithNothingPublicIsCompliant() => Judge(new JsonObject()).Should().Be("COMPLIANT");

    private static string JudgePolicy(string statements) => Judge(JsonNode.Parse(ManagedRuleCase.WithPolicy(statements))!);

    private static string Judge(JsonNode supplementaryConfiguration) =>
        ManagedRuleCase.Judge(new S3BucketPublicReadProhibited(), "{}", supplementaryConfiguration.ToJsonString());

    // Text within the text, as AWS Config records it.
    private static JsonObject Acl(string group, string permission) => new()
    {
        ["AccessControlList"] =
            $$"""{"grantSet":null,"grantList":[{"grantee":{"id":"0a","displayName":null},"permission":"FullControl"},{"grantee":"{{group}}","permission":"{{permission}}"}],"owner":{"displayName":null,"id":"0a"},"isRequesterCharged":false}""",
    };
}
