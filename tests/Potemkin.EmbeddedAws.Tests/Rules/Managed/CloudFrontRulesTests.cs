using Potemkin.EmbeddedAws.Tests.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of distributions, as AWS Config records them: what the template says, parameters, verdict.</summary>
public class CloudFrontRulesTests
{
    private const string OfBucket = """{"Id":"o","DomainName":"b.s3.eu-west-1.amazonaws.com","S3OriginConfig":{"OriginAccessIdentity":""}}""";
    private const string OfBucketByIdentity = """{"Id":"o","DomainName":"b.s3.eu-west-1.amazonaws.com","S3OriginConfig":{"OriginAccessIdentity":"origin-access-identity/cloudfront/E1"}}""";
    private const string OfBucketByControl = """{"Id":"o","DomainName":"b.s3.eu-west-1.amazonaws.com","S3OriginConfig":{},"OriginAccessControlId":"E2"}""";

    [Theory]
    [InlineData("CLOUDFRONT_ACCESSLOGS_ENABLED", """{"Logging":{"Bucket":"logs.s3.amazonaws.com"}}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_ACCESSLOGS_ENABLED", """{"Logging":{"Bucket":"logs.s3.amazonaws.com"}}""", """{"S3BucketName":"logs"}""", "COMPLIANT")]
    [InlineData("CLOUDFRONT_ACCESSLOGS_ENABLED", """{"Logging":{"Bucket":"logs.s3.amazonaws.com"}}""", """{"S3BucketName":"log"}""", "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_ACCESSLOGS_ENABLED", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_ASSOCIATED_WITH_WAF", """{"WebACLId":"arn:aws:wafv2:us-east-1:123456789012:global/webacl/w/1"}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_ASSOCIATED_WITH_WAF", """{"WebACLId":"arn:aws:wafv2:us-east-1:123456789012:global/webacl/w/1"}""", """{"wafWebAclIds":"arn:aws:wafv2:us-east-1:123456789012:global/webacl/w/2"}""", "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_ASSOCIATED_WITH_WAF", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_CUSTOM_SSL_CERTIFICATE", """{"ViewerCertificate":{"AcmCertificateArn":"arn:aws:acm:us-east-1:123456789012:certificate/c"}}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_CUSTOM_SSL_CERTIFICATE", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED", """{"DefaultRootObject":"index.html"}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_NO_DEPRECATED_SSL_PROTOCOLS", """{"Origins":[{"Id":"o","DomainName":"o.example.com","CustomOriginConfig":{"OriginProtocolPolicy":"https-only","OriginSSLProtocols":["TLSv1.2"]}}]}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_NO_DEPRECATED_SSL_PROTOCOLS", """{"Origins":[{"Id":"o","DomainName":"o.example.com","CustomOriginConfig":{"OriginProtocolPolicy":"https-only","OriginSSLProtocols":["SSLv3","TLSv1.2"]}}]}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED", $$"""{"Origins":[{{OfBucketByIdentity}}]}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED", $$"""{"Origins":[{{OfBucketByIdentity}},{{OfBucket}}]}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED", """{"Origins":[{"Id":"o","DomainName":"o.example.com","CustomOriginConfig":{"OriginProtocolPolicy":"https-only"}}]}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED", """{"S3Origin":{"DNSName":"b.s3.amazonaws.com","OriginAccessIdentity":"origin-access-identity/cloudfront/E1"}}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_ORIGIN_FAILOVER_ENABLED", """{"OriginGroups":{"Quantity":1,"Items":[{"Id":"g","Members":{"Quantity":2,"Items":[{"OriginId":"o"},{"OriginId":"p"}]}}]}}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_ORIGIN_FAILOVER_ENABLED", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_S3_ORIGIN_ACCESS_CONTROL_ENABLED", $$"""{"Origins":[{{OfBucketByControl}}]}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_S3_ORIGIN_ACCESS_CONTROL_ENABLED", $$"""{"Origins":[{{OfBucketByControl}},{{OfBucketByIdentity}}]}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_S3_ORIGIN_ACCESS_CONTROL_ENABLED", """{"CustomOrigin":{"DNSName":"o.example.com","OriginProtocolPolicy":"https-only","OriginSSLProtocols":["TLSv1.2"]}}""", null, "NOT_APPLICABLE")]
    [InlineData("CLOUDFRONT_SECURITY_POLICY_CHECK", """{"ViewerCertificate":{"IamCertificateId":"c","MinimumProtocolVersion":"TLSv1.2_2021"}}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_SECURITY_POLICY_CHECK", """{"ViewerCertificate":{"IamCertificateId":"c","MinimumProtocolVersion":"TLSv1.1_2016"}}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_SECURITY_POLICY_CHECK", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_SNI_ENABLED", """{"ViewerCertificate":{"IamCertificateId":"c","SslSupportMethod":"sni-only"}}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_SNI_ENABLED", """{"ViewerCertificate":{"IamCertificateId":"c","SslSupportMethod":"vip"}}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_SNI_ENABLED", """{"ViewerCertificate":{"CloudFrontDefaultCertificate":true}}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_TRAFFIC_TO_ORIGIN_ENCRYPTED", $$"""{"Origins":[{{OfBucket}}]}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_TRAFFIC_TO_ORIGIN_ENCRYPTED", """{"CustomOrigin":{"DNSName":"o.example.com","OriginProtocolPolicy":"http-only"}}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_TRAFFIC_TO_ORIGIN_ENCRYPTED", """{"CustomOrigin":{"DNSName":"o.example.com","OriginProtocolPolicy":"match-viewer"},"DefaultCacheBehavior":{"ViewerProtocolPolicy":"allow-all"}}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_TRAFFIC_TO_ORIGIN_ENCRYPTED", """{"CustomOrigin":{"DNSName":"o.example.com","OriginProtocolPolicy":"match-viewer"},"DefaultCacheBehavior":{"ViewerProtocolPolicy":"https-only"}}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_VIEWER_POLICY_HTTPS", """{"DefaultCacheBehavior":{"ViewerProtocolPolicy":"redirect-to-https"}}""", null, "COMPLIANT")]
    [InlineData("CLOUDFRONT_VIEWER_POLICY_HTTPS", """{"DefaultCacheBehavior":{"ViewerProtocolPolicy":"allow-all"}}""", null, "NON_COMPLIANT")]
    [InlineData("CLOUDFRONT_VIEWER_POLICY_HTTPS", """{"DefaultCacheBehavior":{"ViewerProtocolPolicy":"https-only"},"CacheBehaviors":[{"PathPattern":"/a","ViewerProtocolPolicy":"allow-all"}]}""", null, "NON_COMPLIANT")]
    public void ADistributionIsJudged(string identifier, string config, string? parameters, string verdict)
    {
        var distribution = new TestRegion().Create("AWS::CloudFront::Distribution", $$"""{"DistributionConfig":{{config}}}""");

        ManagedRuleCase.Judge(identifier, TestRegion.Configuration(distribution).ToJsonString(), "{}", parameters).Should().Be(verdict);
    }
}
