using Amazon.S3.Model;

namespace Potemkin.EmbeddedAws.Tests.Services.S3;

/// <summary>How buckets of stacks are configured, as Config rules ask for it.</summary>
public class BucketReadTests(S3Fixture aws) : IClassFixture<S3Fixture>
{
    [Theory]
    [InlineData("tagging", "NoSuchTagSet", "The TagSet does not exist")]
    [InlineData("policy", "NoSuchBucketPolicy", "The bucket policy does not exist")]
    [InlineData("policyStatus", "NoSuchBucketPolicy", "The bucket policy does not exist")]
    [InlineData("lifecycle", "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist")]
    [InlineData("cors", "NoSuchCORSConfiguration", "The CORS configuration does not exist")]
    [InlineData("website", "NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration")]
    [InlineData("replication", "ReplicationConfigurationNotFoundError", "The replication configuration was not found")]
    [InlineData("object-lock", "ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket")]
    public async Task WhatIsNotConfiguredIsAnErrorOfItsOwn(string query, string code, string message)
    {
        var bucket = $"bucket-{Guid.NewGuid():N}";
        await aws.S3.PutBucketAsync(new PutBucketRequest { BucketName = bucket, BucketRegionName = S3Fixture.Region });

        var answer = await aws.SendAsync(HttpMethod.Get, $"/{bucket}?{query}");

        ((int)answer.StatusCode).Should().Be(404);
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"<Code>{code}</Code><Message>{message}</Message><BucketName>{bucket}</BucketName>");
    }

    [Fact]
    public async Task ANewBucketIsEncryptedPrivateAndUnversioned()
    {
        var bucket = await aws.BucketAsync();

        var encryption = await aws.S3.GetBucketEncryptionAsync(new GetBucketEncryptionRequest { BucketName = bucket });
        var block = await aws.S3.GetPublicAccessBlockAsync(new GetPublicAccessBlockRequest { BucketName = bucket });
        var versioning = await aws.S3.GetBucketVersioningAsync(bucket);
        var ownership = await aws.S3.GetBucketOwnershipControlsAsync(new GetBucketOwnershipControlsRequest { BucketName = bucket });
        var acl = await aws.S3.GetBucketAclAsync(new GetBucketAclRequest { BucketName = bucket });
        var logging = await aws.S3.GetBucketLoggingAsync(bucket);
        var acceleration = await aws.S3.GetBucketAccelerateConfigurationAsync(bucket);
        var payment = await aws.S3.GetBucketRequestPaymentAsync(bucket);
        var notifications = await aws.S3.GetBucketNotificationAsync(bucket);

        var rule = encryption.ServerSideEncryptionConfiguration.ServerSideEncryptionRules.Should().ContainSingle().Subject;
        rule.ServerSideEncryptionByDefault.ServerSideEncryptionAlgorithm.Value.Should().Be("AES256");
        rule.BucketKeyEnabled.Should().BeFalse();
        block.PublicAccessBlockConfiguration.Should().BeEquivalentTo(
            new PublicAccessBlockConfiguration { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true });
        (versioning.VersioningConfig.Status?.Value ?? "Off").Should().Be("Off");
        ownership.OwnershipControls.Rules.Should().ContainSingle().Which.ObjectOwnership.Value.Should().Be("BucketOwnerEnforced");
        acl.Grants.Should().ContainSingle().Which.Permission.Value.Should().Be("FULL_CONTROL");
        acl.Grants[0].Grantee.CanonicalUser.Should().Be(acl.Owner.Id);
        (logging.BucketLoggingConfig?.TargetBucketName).Should().BeNull();
        (acceleration.Status?.Value ?? "").Should().BeEmpty();
        payment.Payer.Should().Be("BucketOwner");
        (notifications.TopicConfigurations ?? []).Should().BeEmpty();
    }

    [Fact]
    public async Task WhatAStackConfiguresIsRead()
    {
        var logs = await aws.BucketAsync("{ AccessControl: LogDeliveryWrite, OwnershipControls: { Rules: [ { ObjectOwnership: ObjectWriter } ] } }");
        var bucket = await aws.BucketAsync($$"""
            {
              Tags: [ { Key: team, Value: audit } ],
              BucketEncryption: { ServerSideEncryptionConfiguration: [ { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/a' } } ] },
              VersioningConfiguration: { Status: Enabled },
              ObjectLockEnabled: true,
              ObjectLockConfiguration: { ObjectLockEnabled: Enabled, Rule: { DefaultRetention: { Mode: GOVERNANCE, Days: 3 } } },
              LoggingConfiguration: { DestinationBucketName: '{{logs}}', LogFilePrefix: 'log/' },
              CorsConfiguration: { CorsRules: [ { AllowedMethods: [ GET, PUT ], AllowedOrigins: [ 'https://example.com' ], MaxAge: 60 } ] },
              LifecycleConfiguration: { Rules: [ { Id: old, Status: Enabled, Prefix: 'a/', TagFilters: [ { Key: k, Value: v } ], ExpirationInDays: 30, Transitions: [ { StorageClass: GLACIER, TransitionInDays: 10 } ] } ] },
              WebsiteConfiguration: { IndexDocument: index.html, ErrorDocument: error.html },
              AccelerateConfiguration: { AccelerationStatus: Enabled },
              NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } }
            }
            """);

        var encryption = await aws.S3.GetBucketEncryptionAsync(new GetBucketEncryptionRequest { BucketName = bucket });
        var tags = await aws.S3.GetBucketTaggingAsync(new GetBucketTaggingRequest { BucketName = bucket });
        var versioning = await aws.S3.GetBucketVersioningAsync(bucket);
        var objectLock = await aws.S3.GetObjectLockConfigurationAsync(new GetObjectLockConfigurationRequest { BucketName = bucket });
        var logging = await aws.S3.GetBucketLoggingAsync(bucket);
        var cors = await aws.S3.GetCORSConfigurationAsync(bucket);
        var lifecycle = await aws.S3.GetLifecycleConfigurationAsync(bucket);
        var website = await aws.S3.GetBucketWebsiteAsync(bucket);
        var acceleration = await aws.S3.GetBucketAccelerateConfigurationAsync(bucket);
        var notifications = await aws.S3.GetBucketNotificationAsync(bucket);
        var acl = await aws.S3.GetBucketAclAsync(new GetBucketAclRequest { BucketName = logs });

        encryption.ServerSideEncryptionConfiguration.ServerSideEncryptionRules[0].ServerSideEncryptionByDefault.ServerSideEncryptionKeyManagementServiceKeyId.Should().Be("alias/a");
        encryption.ServerSideEncryptionConfiguration.ServerSideEncryptionRules[0].BucketKeyEnabled.Should().BeTrue();
        tags.TagSet.Should().Contain(tag => tag.Key == "team" && tag.Value == "audit");
        versioning.VersioningConfig.Status.Value.Should().Be("Enabled");
        objectLock.ObjectLockConfiguration.Rule.DefaultRetention.Days.Should().Be(3);
        logging.BucketLoggingConfig.TargetBucketName.Should().Be(logs);
        cors.Configuration.Rules.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { AllowedMethods = new[] { "GET", "PUT" }, AllowedOrigins = new[] { "https://example.com" }, MaxAgeSeconds = 60 });
        var rule = lifecycle.Configuration.Rules.Should().ContainSingle().Subject;
        (rule.Id, rule.Expiration.Days).Should().Be(("old", 30));
        rule.Transitions.Should().ContainSingle().Which.StorageClass.Value.Should().Be("GLACIER");
        rule.Filter.LifecycleFilterPredicate.Should().BeOfType<LifecycleAndOperator>();
        (website.WebsiteConfiguration.IndexDocumentSuffix, website.WebsiteConfiguration.ErrorDocument).Should().Be(("index.html", "error.html"));
        acceleration.Status.Value.Should().Be("Enabled");
        notifications.EventBridgeConfiguration.Should().NotBeNull();
        acl.Grants.Select(grant => (grant.Grantee.URI, grant.Permission.Value)).Should().Contain(("http://acs.amazonaws.com/groups/s3/LogDelivery", "WRITE"));
    }

    [Theory]
    [InlineData("\"*\"", true)]
    [InlineData("{\"AWS\":\"arn:aws:iam::123456789012:root\"}", false)]
    public async Task APolicyIsGivenBackAndWhetherItIsPublic(string principal, bool isPublic)
    {
        var bucket = $"bucket-{Guid.NewGuid():N}";
        await aws.DeployAsync(bucket, $$"""
            Resources:
              Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: {{bucket}}, PublicAccessBlockConfiguration: { BlockPublicAcls: true } } }
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !Ref Bucket
                  PolicyDocument: { "Statement": [ { "Effect": "Allow", "Principal": {{principal}}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{{bucket}}/*" } ] }
            """);

        var policy = await aws.S3.GetBucketPolicyAsync(bucket);
        var status = await aws.S3.GetBucketPolicyStatusAsync(new GetBucketPolicyStatusRequest { BucketName = bucket });

        policy.Policy.Should().Be($$"""{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":{{principal}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::{{bucket}}/*"}]}""");
        status.PolicyStatus.IsPublic.Should().Be(isPublic);
    }
}
