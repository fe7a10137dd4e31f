using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.S3;

public class BucketPolicyTests
{
    private const string OpenBucket =
        """
        {
          "BucketName": "logs",
          "PublicAccessBlockConfiguration": { "BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": false }
        }
        """;

    private readonly TestRegion _region = new();

    [Fact]
    public void ItsPhysicalIdIsItsBucket()
    {
        _region.Create<Bucket>("""{"BucketName":"logs"}""");

        Put("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::logs/*"}""").PhysicalId.Should().Be("logs");
    }

    [Fact]
    public void EveryChangeOfItIsRecordedAsOneOfItsBucket()
    {
        var bucket = _region.Create<Bucket>("""{"BucketName":"logs"}""");
        var changes = new List<(ResourceChangeKind Kind, string PolicyText)>();
        _region.World.ResourceChanged += change => changes.Add((change.Kind, TextIn(new BucketPolicyRecording().RecordedAs(change.Resource)!)));

        var policy = Put("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::logs/*"}""");
        _region.Delete<BucketPolicy>(policy);

        changes.Should().Equal(
            (ResourceChangeKind.Created, """{"Version":"2008-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::logs/*"}]}"""),
            (ResourceChangeKind.Deleted, "none"));
        new BucketPolicyRecording().RecordedAs(policy).Should().BeSameAs(bucket);
    }

    [Fact]
    public void IsRecordedInTheOrderAndFormThatS3GivesItBack()
    {
        var bucket = _region.Create<Bucket>("""{"BucketName":"logs"}""");

        _region.Create<BucketPolicy>(
            """
            {
              "Bucket": "logs",
              "PolicyDocument": {
                "Statement": [
                  {
                    "Condition": { "Bool": { "aws:SecureTransport": [false] } },
                    "Resource": ["arn:aws:s3:::logs"],
                    "Action": ["s3:ListBucket", "s3:GetBucketAcl"],
                    "Principal": { "AWS": ["123456789012"] },
                    "Effect": "Allow",
                    "Sid": "First"
                  }
                ],
                "Id": "mine",
                "Version": "2012-10-17"
              }
            }
            """);

        TextIn(bucket).Should().Be(
            """{"Version":"2012-10-17","Id":"mine","Statement":[{"Sid":"First","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":["s3:ListBucket","s3:GetBucketAcl"],"Resource":"arn:aws:s3:::logs","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}""");
    }

    [Theory]
    [InlineData("""{"Principal":"*","Action":"s3:*","Resource":"*"}""", "Missing required field Effect")]
    [InlineData("""{"Effect":"Deny","Action":"s3:*","Resource":"*"}""", "Missing required field Principal")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Resource":"*"}""", "Missing required field Action")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*"}""", "Missing required field Resource")]
    [InlineData("""{"Effect":"Maybe","Principal":"*","Action":"s3:*","Resource":"*"}""", "Invalid effect: Maybe")]
    [InlineData("""{"Effect":"Deny","Principal":{"AWS":"someone"},"Action":"s3:*","Resource":"*"}""", "Invalid principal in policy")]
    [InlineData("""{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:role/*"},"Action":"s3:*","Resource":"*"}""", "Invalid principal in policy")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:GetNothing","Resource":"*"}""", "Policy has invalid action")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::other/*"}""", "Policy has invalid resource")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::logs"}""", "Action does not apply to any resource(s) in statement")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"Looks":{"aws:SourceIp":"x"}}}""", "Invalid Condition type : Looks")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"ForSome:StringLike":{"aws:SourceIp":"x"}}}""", "Invalid Condition type : ForSome:StringLike")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"Bool":{"secure":"x"}}}""", "Policy has an invalid condition key")]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Colour":"red"}""", "Unknown field Colour")]
    public void AMalformedPolicyIsRefused(string statement, string message)
    {
        _region.Create<Bucket>("""{"BucketName":"logs"}""");

        _region.FailureOf<BucketPolicy>(PolicyOf(statement)).Should().Be(S3Text(message, 400, "InvalidRequest"));
    }

    [Fact]
    public void ABucketThatDoesNotExistTakesNoPolicy() =>
        _region.FailureOf<BucketPolicy>(PolicyOf("{}")).Should().Be(S3Text("The specified bucket does not exist", 404, "NotFound"));

    [Fact]
    public void ABucketOfAnotherAccountTakesNoPolicy()
    {
        _region.Elsewhere(account: "111122223333").Create<Bucket>("""{"BucketName":"logs"}""");

        _region.FailureOf<BucketPolicy>(PolicyOf("{}")).Should().Be(S3Text("Access Denied", 403, "AccessDenied"));
    }

    [Fact]
    public void ABucketTakesOnePolicyOnly()
    {
        _region.Create<Bucket>("""{"BucketName":"logs"}""");
        Put("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}""");

        _region.FailureOf<BucketPolicy>(PolicyOf("{}")).Should().Be("The bucket policy already exists on bucket logs.");
    }

    [Theory]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::logs/*"}""")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::logs/*"}""")]
    [InlineData("""{"Effect":"Allow","NotPrincipal":{"AWS":"123456789012"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::logs/*"}""")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::logs/*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}""")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::logs/*","Condition":{"StringLike":{"aws:SourceVpc":"vpc-*"}}}""")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::logs/*","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/1"}}}""")]
    public void APublicPolicyIsRefusedUnlessTheBucketLetsItBe(string statement)
    {
        var closed = new TestRegion();
        closed.Create<Bucket>("""{"BucketName":"logs"}""");
        _region.Create<Bucket>(OpenBucket);

        closed.FailureOf<BucketPolicy>(PolicyOf(statement)).Should().Be(S3Text(
            "User: arn:aws:iam::123456789012:root is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::logs\" "
                + "because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
            403,
            "AccessDenied"));
        Put(statement).PhysicalId.Should().Be("logs");
    }

    [Theory]
    [InlineData("""{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:GetBucketAcl","Resource":"arn:aws:s3:::logs"}""")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}""")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":["54.240.143.1/24","10.0.0.1"]}}}""")]
    public void APolicyForFixedPrincipalsOrPlacesIsNotPublic(string statement)
    {
        _region.Create<Bucket>("""{"BucketName":"logs"}""");

        Put(statement).PhysicalId.Should().Be("logs");
    }

    private static string TextIn(Resource bucket) => TestRegion.RecordedPart(bucket, "BucketPolicy")["policyText"]?.ToString() ?? "none";

    private static string PolicyOf(string statement) => new JsonObject
    {
        ["Bucket"] = "logs",
        ["PolicyDocument"] = new JsonObject { ["Statement"] = new JsonArray(JsonNode.Parse(statement)) },
    }.ToJsonString();

    private static string S3Text(string message, int status, string handlerErrorCode) =>
        $"Resource handler returned message: \"{message} (Service: S3, Status Code: {status}, Request ID: -, Extended Request ID: -) "
        + $"(SDK Attempt Count: 1)\" (RequestToken: -, HandlerErrorCode: {handlerErrorCode})";

    private Resource Put(string statement) => _region.Create<BucketPolicy>(PolicyOf(statement));
}
