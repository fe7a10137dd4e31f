using System.Net;
using System.Text;
using Amazon.S3;
using Amazon.S3.Model;

namespace Potemkin.EmbeddedAws.Tests.Services.S3;

public class ObjectTests(S3Fixture aws) : IClassFixture<S3Fixture>
{
    private const string Key = "a folder/é +%2F.txt";

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(300_000)]
    public async Task WhatIsPutIsGotBack(int length)
    {
        var bucket = await aws.BucketAsync();
        var content = new byte[length];
        new Random(1).NextBytes(content);

        var put = await aws.S3.PutObjectAsync(new PutObjectRequest
        {
            BucketName = bucket, Key = Key, InputStream = new MemoryStream(content), ContentType = "text/x-any", Metadata = { ["who"] = "me" },
        });
        using var got = await aws.S3.GetObjectAsync(bucket, Key);
        var read = new MemoryStream();
        await got.ResponseStream.CopyToAsync(read);

        read.ToArray().Should().Equal(content);
        got.ETag.Should().Be(put.ETag);
        got.Headers.ContentType.Should().Be("text/x-any");
        got.Metadata["who"].Should().Be("me");
        got.ServerSideEncryptionMethod.Should().Be(ServerSideEncryptionMethod.AES256);
    }

    [Theory]
    [InlineData("CRC32")]
    [InlineData("SHA1")]
    [InlineData("SHA256")]
    public async Task TheChecksumThatTheSdkSendsBehindTheBodyIsVerifiedAndGivenBack(string algorithm)
    {
        var bucket = await aws.BucketAsync();
        var checksum = new ChecksumAlgorithm(algorithm);

        await aws.S3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = "k", ContentBody = "some content", ChecksumAlgorithm = checksum });
        var head = await aws.S3.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = bucket, Key = "k", ChecksumMode = ChecksumMode.ENABLED });

        new[] { head.ChecksumCRC32, head.ChecksumCRC32C, head.ChecksumCRC64NVME, head.ChecksumSHA1, head.ChecksumSHA256 }
            .Should().ContainSingle(value => value != null);
        head.ContentLength.Should().Be("some content".Length);
    }

    [Theory]
    [InlineData("x-amz-checksum-crc32", "AAAAAA==", "BadDigest", "The CRC32 you specified did not match the calculated checksum.")]
    [InlineData("x-amz-checksum-sha256", "AAAA", "BadDigest", "The SHA256 you specified did not match the calculated checksum.")]
    [InlineData("x-amz-content-sha256", "0000000000000000000000000000000000000000000000000000000000000000", "XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.")]
    public async Task AContentThatIsNotWhatTheHeadersSayIsRefused(string header, string value, string code, string message)
    {
        var bucket = await aws.BucketAsync();

        var answer = await aws.SendAsync(HttpMethod.Put, $"/{bucket}/k", new StringContent("some content"), (header, value));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"<Code>{code}</Code><Message>{message}</Message>");
        (await aws.S3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = bucket })).KeyCount.Should().Be(0);
    }

    [Theory]
    [InlineData("bytes=0-3", "some", "bytes 0-3/12")]
    [InlineData("bytes=5-", "content", "bytes 5-11/12")]
    [InlineData("bytes=-4", "tent", "bytes 8-11/12")]
    [InlineData("bytes=8-9999", "tent", "bytes 8-11/12")]
    [InlineData("lines=1-2", "some content", null)]
    public async Task ARangeIsTheBytesOfIt(string range, string expected, string? contentRange)
    {
        var bucket = await aws.BucketAsync();
        await PutAsync(bucket, "k", "some content");

        var answer = await aws.SendAsync(HttpMethod.Get, $"/{bucket}/k", headers: ("Range", range));

        (await answer.Content.ReadAsStringAsync()).Should().Be(expected);
        answer.StatusCode.Should().Be(contentRange is null ? HttpStatusCode.OK : HttpStatusCode.PartialContent);
        answer.Content.Headers.ContentRange?.ToString().Should().Be(contentRange);
    }

    [Fact]
    public async Task ARangeBehindTheEndIsRefused()
    {
        var bucket = await aws.BucketAsync();
        await PutAsync(bucket, "k", "some content");

        var answer = await aws.SendAsync(HttpMethod.Get, $"/{bucket}/k", headers: ("Range", "bytes=12-"));

        answer.StatusCode.Should().Be(HttpStatusCode.RequestedRangeNotSatisfiable);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("<Code>InvalidRange</Code><Message>The requested range is not satisfiable</Message>");
    }

    [Fact]
    public async Task ConditionsOfAReadAreKept()
    {
        var bucket = await aws.BucketAsync();
        var put = await PutAsync(bucket, "k", "some content");

        (await StatusAsync("If-None-Match", put.ETag)).Should().Be(304);
        (await StatusAsync("If-None-Match", "\"other\"")).Should().Be(200);
        (await StatusAsync("If-Match", "\"other\"")).Should().Be(412);
        (await StatusAsync("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")).Should().Be(304);
        (await StatusAsync("If-Unmodified-Since", "Fri, 01 Jan 2010 00:00:00 GMT")).Should().Be(412);

        async Task<int> StatusAsync(string header, string value) =>
            (int)(await aws.SendAsync(HttpMethod.Get, $"/{bucket}/k", headers: (header, value))).StatusCode;
    }

    [Fact]
    public async Task ThereIsNoObjectWithoutItsKey()
    {
        var bucket = await aws.BucketAsync();

        var get = () => aws.S3.GetObjectAsync(bucket, "nope");
        var head = () => aws.S3.GetObjectMetadataAsync(bucket, "nope");

        (await get.Should().ThrowAsync<NoSuchKeyException>()).Which.Message.Should().Be("The specified key does not exist.");
        (await head.Should().ThrowAsync<AmazonS3Exception>()).Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task KeysAreListedInOrderByPagesAndUnderCommonPrefixes()
    {
        var bucket = await aws.BucketAsync();
        foreach (var key in new[] { "b", "a/2", "a/1", "c d/1", "B" })
            await PutAsync(bucket, key, "x");

        var pages = new List<ListObjectsV2Response>();
        do
            pages.Add(await aws.S3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = bucket, MaxKeys = 2, ContinuationToken = pages.LastOrDefault()?.NextContinuationToken }));
        while (pages[^1].IsTruncated is true);
        var folders = await aws.S3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = bucket, Delimiter = "/" });
        var first = await aws.S3.ListObjectsAsync(new ListObjectsRequest { BucketName = bucket, Prefix = "a/" });

        pages.SelectMany(page => page.S3Objects).Select(one => one.Key).Should().Equal("B", "a/1", "a/2", "b", "c d/1");
        pages.Select(page => page.KeyCount).Should().Equal(2, 2, 1);
        folders.S3Objects.Select(one => one.Key).Should().Equal("B", "b");
        folders.CommonPrefixes.Should().Equal("a/", "c d/");
        first.S3Objects.Select(one => (one.Key, one.Size)).Should().Equal(("a/1", 1), ("a/2", 1));
    }

    [Fact]
    public async Task ACopyHasContentAndMetadataOfItsSource()
    {
        var bucket = await aws.BucketAsync();
        var other = await aws.BucketAsync();
        await aws.S3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = Key, ContentBody = "x", ContentType = "text/x-any", Metadata = { ["who"] = "me" } });

        await aws.S3.CopyObjectAsync(bucket, Key, other, "copy");
        using var copy = await aws.S3.GetObjectAsync(other, "copy");

        new StreamReader(copy.ResponseStream).ReadToEnd().Should().Be("x");
        copy.Metadata["who"].Should().Be("me");
        copy.Headers.ContentType.Should().Be("text/x-any");
    }

    [Fact]
    public async Task WhatIsDeletedIsGoneAndDeletingItAgainIsNoError()
    {
        var bucket = await aws.BucketAsync();
        foreach (var key in new[] { "a", "b", "c" })
            await PutAsync(bucket, key, "x");

        await aws.S3.DeleteObjectAsync(bucket, "a");
        await aws.S3.DeleteObjectAsync(bucket, "a");
        var several = await aws.S3.DeleteObjectsAsync(new DeleteObjectsRequest { BucketName = bucket, Objects = [new KeyVersion { Key = "b" }, new KeyVersion { Key = "nope" }] });

        several.DeletedObjects.Select(one => one.Key).Should().Equal("b", "nope");
        (await aws.S3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = bucket })).S3Objects.Select(one => one.Key).Should().Equal("c");
    }

    [Fact]
    public async Task APresignedAddressNeedsNoHeaders()
    {
        var bucket = await aws.BucketAsync();
        var put = await aws.S3.GetPreSignedURLAsync(new GetPreSignedUrlRequest { BucketName = bucket, Key = Key, Verb = HttpVerb.PUT, Expires = DateTime.UtcNow.AddMinutes(5), Protocol = Amazon.S3.Protocol.HTTP });
        var get = await aws.S3.GetPreSignedURLAsync(new GetPreSignedUrlRequest { BucketName = bucket, Key = Key, Expires = DateTime.UtcNow.AddMinutes(5), Protocol = Amazon.S3.Protocol.HTTP });

        (await aws.Http.PutAsync(put, new ByteArrayContent("by address"u8.ToArray()))).StatusCode.Should().Be(HttpStatusCode.OK);

        (await aws.Http.GetStringAsync(get)).Should().Be("by address");
    }

    [Fact]
    public async Task APresignedAddressEnds()
    {
        var bucket = await aws.BucketAsync();

        var answer = await aws.Http.GetAsync(new Uri(
            aws.Endpoint, $"/{bucket}/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=123456789012%2F20260101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260101T000000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=0"));

        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("<Code>AccessDenied</Code><Message>Request has expired</Message>");
    }

    [Fact]
    public async Task ABucketMayStandInTheHost()
    {
        var bucket = await aws.BucketAsync();
        await PutAsync(bucket, "a/k", "some content");

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(aws.Endpoint, "/a/k"));
        request.Headers.Host = $"{bucket}.s3.eu-west-1.amazonaws.com";
        request.Headers.TryAddWithoutValidation("Authorization", "AWS4-HMAC-SHA256 Credential=123456789012/20260101/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=0");

        (await (await aws.Http.SendAsync(request)).Content.ReadAsStringAsync()).Should().Be("some content");
    }

    [Fact]
    public async Task AnObjectIsAsLargeAsItMayBeAndNoLarger()
    {
        var bucket = await aws.BucketAsync();

        using var request = new StreamContent(new MemoryStream(new byte[5 * 1024 * 1024]));
        (await aws.SendAsync(HttpMethod.Put, $"/{bucket}/large", request)).StatusCode.Should().Be(HttpStatusCode.OK, "templates are limited, objects are not by the same");

        var answer = await aws.SendAsync(
            HttpMethod.Put, $"/{bucket}/larger", new ByteArrayContent(new byte[257 * 1024 * 1024 + 1]), ("Expect", "100-continue"));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(
            "<Code>EntityTooLarge</Code><Message>Your proposed upload exceeds the maximum allowed size</Message><MaxSizeAllowed>268435456</MaxSizeAllowed>");
    }

    [Theory]
    [InlineData("GET", "?versions", "<Code>UnsupportedOperation</Code><Message>The embedded AWS does not support the operation ListObjectVersions of 's3'.</Message>")]
    [InlineData("POST", "/k?uploads", "<Code>UnsupportedOperation</Code><Message>The embedded AWS does not support the operation CreateMultipartUpload of 's3'.</Message>")]
    [InlineData("GET", "/k?tagging", "<Code>UnsupportedOperation</Code><Message>The embedded AWS does not support the operation GetObjectTagging of 's3'.</Message>")]
    [InlineData("GET", "/k?versionId=1", "<Code>UnsupportedParameter</Code><Message>The embedded AWS does not support the parameter 'versionId' of GetObject.</Message>")]
    public async Task WhatItCannotDoIsRefusedByName(string method, string target, string expected)
    {
        var bucket = await aws.BucketAsync();

        var answer = await aws.SendAsync(new HttpMethod(method), $"/{bucket}{target}");

        ((int)answer.StatusCode).Should().Be(501);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(expected);
    }

    [Fact]
    public async Task AHeaderThatAnOperationDoesNotReadIsRefusedByName()
    {
        var bucket = await aws.BucketAsync();

        var answer = await aws.SendAsync(HttpMethod.Put, $"/{bucket}/k", new StringContent("x"), ("x-amz-tagging", "a=b"));

        (await answer.Content.ReadAsStringAsync()).Should().Contain("The embedded AWS does not support the parameter 'x-amz-tagging' of PutObject.");
    }

    [Fact]
    public async Task ChunksAreTakenApart()
    {
        var bucket = await aws.BucketAsync();
        var body = "5;chunk-signature=0\r\nsome \r\n7\r\ncontent\r\n0\r\nx-amz-checksum-sha256:AAAA\r\n\r\n";

        var refused = await aws.SendAsync(HttpMethod.Put, $"/{bucket}/k", new StringContent(body), ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"));
        var put = await aws.SendAsync(
            HttpMethod.Put,
            $"/{bucket}/k",
            new StringContent(body.Replace("AAAA", Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData("some content"u8)))),
            ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"));
        var cut = await aws.SendAsync(HttpMethod.Put, $"/{bucket}/k", new StringContent(body[..24]), ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"));

        (await refused.Content.ReadAsStringAsync()).Should().Contain("<Code>BadDigest</Code>");
        put.StatusCode.Should().Be(HttpStatusCode.OK);
        (await (await aws.SendAsync(HttpMethod.Get, $"/{bucket}/k")).Content.ReadAsStringAsync()).Should().Be("some content");
        (await cut.Content.ReadAsStringAsync()).Should().Contain("<Code>IncompleteBody</Code>");
    }

    private Task<PutObjectResponse> PutAsync(string bucket, string key, string content) =>
        aws.S3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = key, InputStream = new MemoryStream(Encoding.UTF8.GetBytes(content)) });
}
