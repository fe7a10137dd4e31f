using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.S3;

public class BucketTests
{
    private readonly TestRegion _region = new() { StackName = "My-Stack" };

    [Fact]
    public void GetsANameInLowerCaseWhereNoneIsGiven()
    {
        var bucket = _region.Create<Bucket>("{}", "LogBucket");

        bucket.PhysicalId.Should().MatchRegex("^my-stack-logbucket-[a-z0-9]{12}$");
        bucket.Should().BeEquivalentTo(new
        {
            ResourceId = bucket.PhysicalId,
            Name = bucket.PhysicalId,
            Arn = $"arn:aws:s3:::{bucket.PhysicalId}",
        });
        _region.State.Resources.Find("AWS::S3::Bucket", bucket.PhysicalId).Should().BeSameAs(bucket);
    }

    [Theory]
    [InlineData("us-east-1", "http://logs.s3-website-us-east-1.amazonaws.com")]
    [InlineData("eu-central-1", "http://logs.s3-website.eu-central-1.amazonaws.com")]
    public void HasTheAttributesOfItsRegion(string region, string websiteUrl)
    {
        var bucket = new TestRegion(region: region).Create<Bucket>("""{"BucketName":"logs"}""");

        bucket.Attributes.ToDictionary(attribute => attribute.Key, attribute => attribute.Value.ToString()).Should().Equal(
            new Dictionary<string, string>
            {
                ["Arn"] = "arn:aws:s3:::logs",
                ["DomainName"] = "logs.s3.amazonaws.com",
                ["DualStackDomainName"] = $"logs.s3.dualstack.{region}.amazonaws.com",
                ["RegionalDomainName"] = $"logs.s3.{region}.amazonaws.com",
                ["WebsiteURL"] = websiteUrl,
            });
    }

    [Fact]
    public void HasItsOwnTagsAndThoseOfItsStack()
    {
        _region.StackTags["aws:cloudformation:stack-name"] = "My-Stack";
        _region.StackTags["team"] = "stack";

        var bucket = _region.Create<Bucket>("""{"Tags":[{"Key":"team","Value":"own"}]}""");

        bucket.Tags.Should().Equal(new Dictionary<string, string> { ["team"] = "own", ["aws:cloudformation:stack-name"] = "My-Stack" });
    }

    [Fact]
    public void ANameIsTakenForAllAccountsAndRegions()
    {
        _region.Elsewhere("111122223333", "eu-west-1").Create<Bucket>("""{"BucketName":"logs"}""");

        _region.FailureOf<Bucket>("""{"BucketName":"logs"}""").Should().Be(
            """Resource handler returned message: "logs already exists (Service: S3, Status Code: 0, Request ID: null)" (RequestToken: -, HandlerErrorCode: AlreadyExists)""");
    }

    [Fact]
    public void ADeletedBucketLeavesItsNameAndTakesItsPolicyAlong()
    {
        var bucket = _region.Create<Bucket>("""{"BucketName":"logs"}""");
        _region.Create<BucketPolicy>(
            """{"Bucket":"logs","PolicyDocument":{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::logs"}}}""");

        _region.Delete<Bucket>(bucket);

        _region.State.Resources.All.Should().BeEmpty();
        _region.Create<Bucket>("""{"BucketName":"logs"}""").Should().NotBeSameAs(bucket);
    }

    [Theory]
    [InlineData("Upper", "#/BucketName: failed validation constraint for keyword [pattern]")]
    [InlineData("under_score", "#/BucketName: failed validation constraint for keyword [pattern]")]
    [InlineData("-dash", "#/BucketName: failed validation constraint for keyword [pattern]")]
    [InlineData("ab", "#/BucketName: expected minLength: 3, actual: 2")]
    public void ANameAgainstTheSchemaIsRefusedByCloudFormation(string name, string fault) =>
        _region.FailureOf<Bucket>(Named(name)).Should().Be($"Properties validation failed for resource Thing with message:\n{fault}");

    [Theory]
    [InlineData("192.168.5.4")]
    [InlineData("two..dots")]
    [InlineData("xn--bucket")]
    [InlineData("bucket-s3alias")]
    public void ANameAgainstTheNamingRulesIsRefusedByS3(string name) =>
        _region.FailureOf<Bucket>(Named(name)).Should().Be(S3Text("The specified bucket is not valid."));

    public static TheoryData<string, string> Refusals => new()
    {
        { """{"AccessControl":"LogDeliveryWrite"}""", S3Text("Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting", "GeneralServiceException") },
        {
            """{"AccessControl":"PublicRead","OwnershipControls":{"Rules":[{"ObjectOwnership":"ObjectWriter"}]}}""",
            S3Text("Bucket cannot have public ACLs set with BlockPublicAccess enabled", "GeneralServiceException")
        },
        {
            """{"BucketEncryption":{"ServerSideEncryptionConfiguration":[{"ServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256","KMSMasterKeyID":"k"}}]}}""",
            S3Text("a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse")
        },
        { """{"BucketEncryption":{"ServerSideEncryptionConfiguration":[]}}""", S3Text("The XML you provided was not well-formed or did not validate against our published schema") },
        { """{"LoggingConfiguration":{"DestinationBucketName":"absent"}}""", S3Text("The target bucket for logging does not exist") },
        {
            """{"ReplicationConfiguration":{"Role":"arn:aws:iam::123456789012:role/r","Rules":[{"Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::absent"}}]}}""",
            S3Text("Versioning must be 'Enabled' on the bucket to apply a replication configuration")
        },
        {
            """{"VersioningConfiguration":{"Status":"Enabled"},"ReplicationConfiguration":{"Role":"r","Rules":[{"Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::absent"}}]}}""",
            S3Text("Destination bucket must exist.")
        },
        {
            """{"NotificationConfiguration":{"TopicConfigurations":[{"Event":"s3:ObjectCreated:*","Topic":"arn:aws:sns:us-east-1:123456789012:absent"}]}}""",
            S3Text("Unable to validate the following destination configurations")
        },
        { """{"LifecycleConfiguration":{"Rules":[{"Status":"Enabled"}]}}""", S3Text("At least one action needs to be specified in a rule") },
        {
            """{"LifecycleConfiguration":{"Rules":[{"Status":"Enabled","Transition":{"StorageClass":"STANDARD_IA","TransitionInDays":7}}]}}""",
            S3Text("'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'")
        },
        { """{"WebsiteConfiguration":{"ErrorDocument":"e"}}""", S3Text("A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty") },
        { """{"ObjectLockConfiguration":{"ObjectLockEnabled":"Enabled"}}""", S3Text("Object Lock configuration cannot be enabled on existing buckets", "ResourceConflict", 409) },
        {
            """{"ObjectLockEnabled":true,"VersioningConfiguration":{"Status":"Suspended"}}""",
            S3Text("An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.", "ResourceConflict", 409)
        },
        {
            """{"BucketName":"with.dots","AccelerateConfiguration":{"AccelerationStatus":"Enabled"}}""",
            S3Text("S3 Transfer Acceleration is not supported for buckets with periods (.) in their names")
        },
        { """{"Tags":[{"Key":"a","Value":"1"},{"Key":"a","Value":"2"}]}""", S3Text("Cannot provide multiple Tags with the same key") },
        { """{"Tags":[{"Key":"aws:mine","Value":"1"}]}""", S3Text("System tags cannot be added/updated by requester") },
        { """{"MetadataTableConfiguration":{}}""", "The embedded AWS does not support the property 'MetadataTableConfiguration' of AWS::S3::Bucket." },
        {
            """{"BucketNamespace":"account-regional"}""",
            "The embedded AWS does not support the value 'account-regional' of the property 'BucketNamespace' of AWS::S3::Bucket."
        },
        {
            """{"AccessControl":"AwsExecRead","OwnershipControls":{"Rules":[{"ObjectOwnership":"ObjectWriter"}]}}""",
            "The embedded AWS does not support the value 'AwsExecRead' of the property 'AccessControl' of AWS::S3::Bucket."
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void WhatS3WouldRefuseIsRefused(string properties, string reason)
    {
        _region.FailureOf<Bucket>(properties).Should().Be(reason);
        _region.State.Resources.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData("LambdaConfigurations", "Function")]
    [InlineData("QueueConfigurations", "Queue")]
    [InlineData("TopicConfigurations", "Topic")]
    public void ABucketIsNoDestinationOfNotifications(string property, string target)
    {
        _region.Create<Bucket>("""{"BucketName":"logs"}""");

        _region.FailureOf<Bucket>($$$"""{"NotificationConfiguration":{"{{{property}}}":[{"Event":"s3:ObjectCreated:*","{{{target}}}":"arn:aws:s3:::logs"}]}}""")
            .Should().Be(S3Text("Unable to validate the following destination configurations"));
    }

    [Fact]
    public void EveryPropertyOfTheTypeIsKnown()
    {
        string[] refusedByName = ["BucketNamePrefix", "MetadataConfiguration", "MetadataTableConfiguration"];
        string[] ofTheType =
        [
            "AbacStatus", "AccelerateConfiguration", "AccessControl", "AnalyticsConfigurations", "BucketEncryption", "BucketName",
            "BucketNamePrefix", "BucketNamespace", "CorsConfiguration", "IntelligentTieringConfigurations", "InventoryConfigurations",
            "LifecycleConfiguration", "LoggingConfiguration", "MetadataConfiguration", "MetadataTableConfiguration", "MetricsConfigurations",
            "NotificationConfiguration", "ObjectLockConfiguration", "ObjectLockEnabled", "OwnershipControls",
            "PublicAccessBlockConfiguration", "ReplicationConfiguration", "Tags", "VersioningConfiguration", "WebsiteConfiguration",
        ];

        var known = Catalog<IBucketFeature>.All.SelectMany(feature => feature.Properties);

        known.Should().BeEquivalentTo(ofTheType.Except(refusedByName));
    }

    private static string Named(string name) => new JsonObject { ["BucketName"] = name }.ToJsonString();

    private static string S3Text(string message, string handlerErrorCode = "InvalidRequest", int status = 400) =>
        $"Resource handler returned message: \"{message} (Service: S3, Status Code: {status}, Request ID: -, Extended Request ID: -) "
        + $"(SDK Attempt Count: 1)\" (RequestToken: -, HandlerErrorCode: {handlerErrorCode})";
}
