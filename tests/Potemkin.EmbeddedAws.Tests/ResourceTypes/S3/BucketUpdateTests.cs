using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.S3;

public class BucketUpdateTests
{
    private const string Nothing = "{}";
    private const string Kms = """{"BucketEncryption":{"ServerSideEncryptionConfiguration":[{"ServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms"}}]}}""";

    private readonly TestRegion _region = new();

    [Fact]
    public void EncryptionChangesAndFallsBackToThatOfANewBucket()
    {
        var bucket = _region.Create<Bucket>(Nothing);

        _region.Update<Bucket>(bucket, Nothing, Kms);
        AlgorithmOf(bucket).Should().Be("aws:kms");
        _region.Update<Bucket>(bucket, Kms, Nothing);

        AlgorithmOf(bucket).Should().Be("AES256");
    }

    [Fact]
    public void TheRegionLearnsOfIt()
    {
        var bucket = _region.Create<Bucket>(Nothing);
        var changes = new List<ResourceChange>();
        _region.World.ResourceChanged += changes.Add;

        _region.Update<Bucket>(bucket, Nothing, Kms);

        changes.Should().Equal(new ResourceChange(ResourceChangeKind.Updated, bucket));
    }

    [Theory]
    [InlineData("PublicAccessBlockConfiguration", """{"BlockPublicAcls":true}""", true, false)]
    [InlineData("OwnershipControls", """{"Rules":[{"ObjectOwnership":"BucketOwnerEnforced"}]}""", "BucketOwnerEnforced", "ObjectWriter")]
    [InlineData("VersioningConfiguration", """{"Status":"Enabled"}""", "Off", "Suspended")]
    public void WhatATemplateTakesBackIsDeletedAndNotAsInANewBucket(string property, string value, object whenNeverGiven, object whenTakenBack)
    {
        var given = $$"""{"{{property}}":{{value}}}""";
        var never = _region.Create<Bucket>(Nothing);
        var takenBack = _region.Create<Bucket>(given);

        _region.Update<Bucket>(never, Nothing, Kms);
        _region.Update<Bucket>(takenBack, given, Kms);

        InEffect(never, property).Should().Be(whenNeverGiven.ToString());
        InEffect(takenBack, property).Should().Be(whenTakenBack.ToString());
    }

    [Fact]
    public void WhatIsTakenBackStaysSoInLaterUpdates()
    {
        const string blocked = """{"PublicAccessBlockConfiguration":{"BlockPublicAcls":true}}""";
        var bucket = _region.Create<Bucket>(blocked);

        _region.Update<Bucket>(bucket, blocked, Nothing);
        _region.Update<Bucket>(bucket, Nothing, Kms);

        InEffect(bucket, "PublicAccessBlockConfiguration").Should().Be("False");
    }

    [Fact]
    public void TagsAreThoseOfTheNewTemplateAndStack()
    {
        var bucket = _region.Create<Bucket>("""{"Tags":[{"Key":"team","Value":"audit"}]}""");
        _region.StackTags["cost"] = "7";

        _region.Update<Bucket>(bucket, Nothing, """{"Tags":[{"Key":"team","Value":"risk"}]}""");

        bucket.Tags.Should().Equal(new Dictionary<string, string> { ["team"] = "risk", ["cost"] = "7" });
    }

    [Theory]
    [InlineData("""{"AccessControl":"PublicRead"}""", "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")]
    [InlineData("""{"ObjectLockConfiguration":{"ObjectLockEnabled":"Enabled"}}""", "Object Lock configuration cannot be enabled on existing buckets")]
    [InlineData("""{"MetadataTableConfiguration":{}}""", "The embedded AWS does not support the property 'MetadataTableConfiguration' of AWS::S3::Bucket.")]
    public void WhatACreationRefusesAnUpdateRefusesAndChangesNothing(string properties, string reason)
    {
        var bucket = _region.Create<Bucket>(Kms);

        _region.UpdateFailureOf<Bucket>(bucket, Kms, properties).Should().Contain(reason);

        AlgorithmOf(bucket).Should().Be("aws:kms");
    }

    [Fact]
    public void APolicyIsPutInThePlaceOfTheOther()
    {
        var bucket = _region.Create<Bucket>("""{"BucketName":"logs"}""");
        string Policy(string principal) => $$"""
            {"Bucket":"logs","PolicyDocument":{"Version":"2012-10-17","Statement":[
              {"Effect":"Allow","Principal":{{principal}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::logs/*"} ] } }
            """;
        var first = Policy("""{"AWS":"111122223333"}""");
        var policy = _region.Create<BucketPolicy>(first);

        _region.Update<BucketPolicy>(policy, first, Policy("""{"AWS":"444455556666"}"""));

        TestRegion.RecordedPart(bucket, "BucketPolicy")["policyText"]!.ToString().Should().Contain("arn:aws:iam::444455556666:root").And.NotContain("1111");
        _region.UpdateFailureOf<BucketPolicy>(policy, first, Policy("\"*\"")).Should().Contain("public policies are prevented by the BlockPublicPolicy setting");
    }

    private static string AlgorithmOf(Resource bucket) => TestRegion.RecordedPart(bucket, "ServerSideEncryptionConfiguration")
        ["rules"]![0]!["applyServerSideEncryptionByDefault"]!["sseAlgorithm"]!.ToString();

    private static string InEffect(Resource bucket, string property) => property switch
    {
        "PublicAccessBlockConfiguration" => TestRegion.RecordedPart(bucket, property)["blockPublicAcls"]!.GetValue<bool>().ToString(),
        "VersioningConfiguration" => TestRegion.RecordedPart(bucket, "BucketVersioningConfiguration")["status"]!.ToString(),
        _ => bucket.Properties[property]!["Rules"]![0]!["ObjectOwnership"]!.ToString(),
    };
}
