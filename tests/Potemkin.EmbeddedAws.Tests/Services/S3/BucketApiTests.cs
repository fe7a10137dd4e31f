using System.Net;
using Amazon.CloudFormation.Model;
using Amazon.S3;
using Amazon.S3.Model;

namespace Potemkin.EmbeddedAws.Tests.Services.S3;

public class BucketApiTests(S3Fixture aws) : IClassFixture<S3Fixture>
{
    [Fact]
    public async Task ABucketIsCreatedListedFoundAndDeleted()
    {
        var name = Name();

        await aws.S3.PutBucketAsync(new PutBucketRequest { BucketName = name, BucketRegionName = S3Fixture.Region });
        var listed = await aws.S3.ListBucketsAsync(new ListBucketsRequest { Prefix = name });
        var location = await aws.S3.GetBucketLocationAsync(name);
        await aws.S3.HeadBucketAsync(new HeadBucketRequest { BucketName = name });
        await aws.S3.DeleteBucketAsync(name);

        listed.Buckets.Should().ContainSingle().Which.BucketName.Should().Be(name);
        location.Location.Value.Should().Be(S3Fixture.Region);
        var head = () => aws.S3.HeadBucketAsync(new HeadBucketRequest { BucketName = name });
        (await head.Should().ThrowAsync<AmazonS3Exception>()).Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ANameIsTakenOnceInAllAccountsAndRegions()
    {
        var name = await aws.BucketAsync();
        using var otherAccount = aws.Client(account: "111122223333");
        using var otherRegion = aws.Client("us-west-2");

        (await CodeAsync(() => aws.S3.PutBucketAsync(new PutBucketRequest { BucketName = name, BucketRegionName = S3Fixture.Region }))).Should().Be("BucketAlreadyOwnedByYou");
        (await CodeAsync(() => otherRegion.PutBucketAsync(new PutBucketRequest { BucketName = name, BucketRegionName = "us-west-2" }))).Should().Be("BucketAlreadyOwnedByYou");
        (await CodeAsync(() => otherAccount.PutBucketAsync(new PutBucketRequest { BucketName = name, BucketRegionName = S3Fixture.Region }))).Should().Be("BucketAlreadyExists");
        (await CodeAsync(() => otherAccount.ListObjectsV2Async(new ListObjectsV2Request { BucketName = name }))).Should().Be("AccessDenied");
    }

    [Theory]
    [InlineData("UPPER", "InvalidBucketName")]
    [InlineData("a..b", "InvalidBucketName")]
    public async Task ANameThatBreaksTheRulesIsRefused(string name, string code)
    {
        var answer = await aws.SendAsync(HttpMethod.Put, $"/{name}", new StringContent($"<CreateBucketConfiguration><LocationConstraint>{S3Fixture.Region}</LocationConstraint></CreateBucketConfiguration>"));

        (await answer.Content.ReadAsStringAsync()).Should().Contain($"<Code>{code}</Code><Message>The specified bucket is not valid.</Message><BucketName>{name}</BucketName>");
    }

    [Fact]
    public async Task ARegionOtherThanTheFirstMustBeNamed()
    {
        var answer = await aws.SendAsync(HttpMethod.Put, $"/{Name()}");

        (await answer.Content.ReadAsStringAsync()).Should().Contain(
            "<Code>IllegalLocationConstraintException</Code><Message>The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.</Message>");
    }

    [Fact]
    public async Task ABucketWithObjectsIsDeletedByNobody()
    {
        var stack = Name();
        await aws.DeployAsync(stack, "Resources: { Bucket: { Type: 'AWS::S3::Bucket' } }");
        var bucket = (await ResourceAsync(stack)).PhysicalResourceId;
        await aws.S3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = "k", ContentBody = "x" });

        (await CodeAsync(() => aws.S3.DeleteBucketAsync(bucket))).Should().Be("BucketNotEmpty");
        await aws.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = stack });
        var failed = await ResourceAsync(stack);
        await aws.S3.DeleteObjectAsync(bucket, "k");
        await aws.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = stack });

        failed.ResourceStatus.Value.Should().Be("DELETE_FAILED");
        failed.ResourceStatusReason.Should().MatchRegex(
            "^Resource handler returned message: \"The bucket you tried to delete is not empty \\(Service: S3, Status Code: 409, Request ID: .*\\) \\(SDK Attempt Count: 1\\)\" \\(RequestToken: .*, HandlerErrorCode: GeneralServiceException\\)$");
        (await CodeAsync(() => aws.S3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = bucket }))).Should().Be("NoSuchBucket");
    }

    [Fact]
    public async Task ABucketIsAskedForInItsOwnRegion()
    {
        var bucket = await aws.BucketAsync();

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(aws.Endpoint, $"/{bucket}"));
        request.Headers.TryAddWithoutValidation("Authorization", "AWS4-HMAC-SHA256 Credential=123456789012/20260101/us-west-2/s3/aws4_request, SignedHeaders=host, Signature=0");
        var answer = await aws.Http.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.GetValues("x-amz-bucket-region").Should().Equal(S3Fixture.Region);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(
            "<Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region 'us-west-2' is wrong; expecting 'eu-west-1'</Message><Region>eu-west-1</Region>");
    }

    [Fact]
    public async Task AnErrorIsInTheShapeOfS3()
    {
        var answer = await aws.SendAsync(HttpMethod.Get, "/no-such-bucket");

        var id = answer.Headers.GetValues("x-amz-request-id").Single();
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.ToString().Should().Be("application/xml");
        (await answer.Content.ReadAsStringAsync()).Should().Be(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>no-such-bucket</BucketName><RequestId>{id}</RequestId><HostId>{id}</HostId></Error>");
    }

    private async Task<StackResource> ResourceAsync(string stack) =>
        (await aws.CloudFormation.DescribeStackResourcesAsync(new DescribeStackResourcesRequest { StackName = stack })).StackResources[0];

    private static async Task<string> CodeAsync(Func<Task> call) => (await call.Should().ThrowAsync<AmazonS3Exception>()).Which.ErrorCode;

    private static string Name() => $"bucket-{Guid.NewGuid():N}";
}
