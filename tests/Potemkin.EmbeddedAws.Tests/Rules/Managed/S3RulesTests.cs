namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class S3RulesTests
{
    [Theory]
    [InlineData("S3_BUCKET_LOGGING_ENABLED", "{}", """{"BucketLoggingConfiguration":{"destinationBucketName":"logs","logFilePrefix":"a/"}}""", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_LOGGING_ENABLED", "{}", """{"BucketLoggingConfiguration":{"destinationBucketName":null,"logFilePrefix":null}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_LOGGING_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_LOGGING_ENABLED", "{}", """{"BucketLoggingConfiguration":{"destinationBucketName":"logs","logFilePrefix":"a/"}}""", """{"targetBucket":"other"}""", "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_LOGGING_ENABLED", "{}", """{"BucketLoggingConfiguration":{"destinationBucketName":"logs","logFilePrefix":"a/"}}""", """{"targetBucket":"logs","targetPrefix":"a/"}""", "COMPLIANT")]
    [InlineData("S3_BUCKET_LOGGING_ENABLED", "{}", """{"BucketLoggingConfiguration":{"destinationBucketName":"logs","logFilePrefix":"a/"}}""", """{"targetPrefix":"b/"}""", "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_VERSIONING_ENABLED", "{}", """{"BucketVersioningConfiguration":{"status":"Enabled","isMfaDeleteEnabled":null}}""", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_VERSIONING_ENABLED", "{}", """{"BucketVersioningConfiguration":{"status":"Off"}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_VERSIONING_ENABLED", "{}", """{"BucketVersioningConfiguration":{"status":"Suspended"}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_VERSIONING_ENABLED", "{}", """{"BucketVersioningConfiguration":{"status":"Enabled","isMfaDeleteEnabled":null}}""", """{"isMfaDeleteEnabled":"true"}""", "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_VERSIONING_ENABLED", "{}", """{"BucketVersioningConfiguration":{"status":"Enabled","isMfaDeleteEnabled":true}}""", """{"isMfaDeleteEnabled":"true"}""", "COMPLIANT")]
    [InlineData("S3_BUCKET_PUBLIC_WRITE_PROHIBITED", "{}", "{}", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_PUBLIC_WRITE_PROHIBITED", "{}", """{"BucketPolicy":{"policyText":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:PutObject\",\"Resource\":\"arn:aws:s3:::b/*\"}]}"}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_PUBLIC_WRITE_PROHIBITED", "{}", """{"BucketPolicy":{"policyText":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::b/*\"}]}"}}""", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_PUBLIC_WRITE_PROHIBITED", "{}", """{"AccessControlList":"{\"grantList\":[{\"grantee\":\"AllUsers\",\"permission\":\"Write\"}]}"}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_PUBLIC_WRITE_PROHIBITED", "{}", """{"AccessControlList":"{\"grantList\":[{\"grantee\":\"AllUsers\",\"permission\":\"Write\"}]}","PublicAccessBlockConfiguration":{"ignorePublicAcls":true}}""", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_SSL_REQUESTS_ONLY", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_SSL_REQUESTS_ONLY", "{}", """{"BucketPolicy":{"policyText":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::b\",\"arn:aws:s3:::b/*\"],\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"}}""", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_SSL_REQUESTS_ONLY", "{}", """{"BucketPolicy":{"policyText":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::b/*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_SSL_REQUESTS_ONLY", "{}", """{"BucketPolicy":{"policyText":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:root\"},\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::b/*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_SSL_REQUESTS_ONLY", "{}", """{"BucketPolicy":{"policyText":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::b/*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}}}]}"}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_REPLICATION_ENABLED", "{}", """{"BucketReplicationConfiguration":{"roleARN":"r","rules":{"a":{"status":"Enabled"}}}}""", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_REPLICATION_ENABLED", "{}", """{"BucketReplicationConfiguration":{"roleARN":"r","rules":{"a":{"status":"Disabled"}}}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_REPLICATION_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "{}", """{"PublicAccessBlockConfiguration":{"blockPublicAcls":true,"ignorePublicAcls":true,"blockPublicPolicy":true,"restrictPublicBuckets":true}}""", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "{}", """{"PublicAccessBlockConfiguration":{"blockPublicAcls":true,"ignorePublicAcls":true,"blockPublicPolicy":true,"restrictPublicBuckets":false}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED", "{}", "{}", """{"excludedPublicBuckets":"a, id"}""", "NOT_APPLICABLE")]
    [InlineData("S3_BUCKET_DEFAULT_LOCK_ENABLED", "{}", """{"ObjectLockConfiguration":{"objectLockEnabled":"Enabled"}}""", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_DEFAULT_LOCK_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_DEFAULT_LOCK_ENABLED", "{}", """{"ObjectLockConfiguration":{"objectLockEnabled":"Enabled"}}""", """{"mode":"COMPLIANCE"}""", "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_DEFAULT_LOCK_ENABLED", "{}", """{"ObjectLockConfiguration":{"objectLockEnabled":"Enabled","rule":{"defaultRetention":{"mode":"COMPLIANCE","days":1}}}}""", """{"mode":"COMPLIANCE"}""", "COMPLIANT")]
    [InlineData("S3_BUCKET_POLICY_GRANTEE_CHECK", "{}", "{}", null, "COMPLIANT")]
    [InlineData("S3_BUCKET_POLICY_GRANTEE_CHECK", "{}", """{"BucketPolicy":{"policyText":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:root\"},\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::b/*\"}]}"}}""", null, "NON_COMPLIANT")]
    [InlineData("S3_BUCKET_POLICY_GRANTEE_CHECK", "{}", """{"BucketPolicy":{"policyText":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:root\"},\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::b/*\"}]}"}}""", """{"awsPrincipals":"arn:aws:iam::123456789012:root"}""", "COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
