using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.State;

public class ObjectAddressTests
{
    [Theory]
    [InlineData("s3://my.bucket/a/k")]
    [InlineData("https://my.bucket.s3.amazonaws.com/a/k")]
    [InlineData("https://my.bucket.s3.eu-west-1.amazonaws.com/a/k")]
    [InlineData("https://my.bucket.s3-eu-west-1.amazonaws.com/a/k")]
    [InlineData("https://my.bucket.s3.dualstack.eu-west-1.amazonaws.com/a/k")]
    [InlineData("https://my.bucket.s3-fips.dualstack.us-gov-west-1.amazonaws.com/a/k")]
    [InlineData("https://my.bucket.s3-external-1.amazonaws.com/a/k")]
    [InlineData("https://my.bucket.s3-accelerate.amazonaws.com/a/k")]
    [InlineData("https://my.bucket.s3.cn-north-1.amazonaws.com.cn/a/k")]
    [InlineData("https://s3.amazonaws.com/my.bucket/a/k")]
    [InlineData("https://s3.eu-west-1.amazonaws.com/my.bucket/a/k")]
    [InlineData("https://s3-eu-west-1.amazonaws.com/my.bucket/a/k")]
    [InlineData("https://s3.dualstack.eu-west-1.amazonaws.com/my.bucket/a/k")]
    [InlineData("https://s3.us-iso-east-1.amazonaws.com/my.bucket/a/k")]
    [InlineData("http://localhost:4566/my.bucket/a/k")]
    [InlineData("http://s3.localhost:4566/my.bucket/a/k")]
    [InlineData("http://127.0.0.1:4566/my.bucket/a/k")]
    [InlineData("http://127.0.0.1:4566//my.bucket/a/k")]
    [InlineData("http://[::1]:4566/my.bucket/a/k")]
    [InlineData("http://my.bucket.localhost:4566/a/k")]
    [InlineData("http://my.bucket.s3.localhost:4566/a/k")]
    public void AnObjectIsFoundUnderEachOfItsAddresses(string text)
    {
        var address = ObjectAddress.Parse(text);

        (address?.Bucket, address?.Key, address?.HasQuery).Should().Be(("my.bucket", "a/k", false));
    }

    [Theory]
    [InlineData("")]
    [InlineData("my.bucket/a/k")]
    [InlineData("s3://my.bucket")]
    [InlineData("s3://my.bucket/")]
    [InlineData("ftp://s3.amazonaws.com/my.bucket/a/k")]
    [InlineData("https://s3.amazonaws.com/my.bucket")]
    [InlineData("https://s3.amazonaws.com/my.bucket/")]
    [InlineData("https://my.bucket.s3.amazonaws.com/")]
    [InlineData("https://my.bucket.s3.amazonaws.com/a/k#part")]
    [InlineData("https://my.bucket.s3.example.com/a/k")]
    [InlineData("https://s3.amazonaws.com.example.com/my.bucket/a/k")]
    [InlineData("https://my.bucket.s3-website-us-east-1.amazonaws.com/a/k")]
    [InlineData("https://my.bucket.s3-website.eu-central-1.amazonaws.com/a/k")]
    [InlineData("https://point-123456789012.s3-accesspoint.eu-west-1.amazonaws.com/a/k")]
    [InlineData("https://123456789012.s3-control.eu-west-1.amazonaws.com/a/k")]
    [InlineData("http://my.bucket.127.0.0.1/a/k")]
    public void WhatNamesNoObjectIsNone(string text) => ObjectAddress.Parse(text).Should().BeNull();

    [Theory]
    [InlineData("s3://b/a%20folder/k", "a folder/k")]
    [InlineData("s3://b/a folder/k", "a folder/k")]
    [InlineData("https://s3.amazonaws.com/b/50%25%2Foff", "50%/off")]
    public void AKeyStandsInItAsItDoesInAnyAddress(string text, string key) => ObjectAddress.Parse(text)!.Key.Should().Be(key);

    [Fact]
    public void TheSchemeAndWhatElseIsAskedForAreToldApart()
    {
        var versioned = ObjectAddress.Parse("https://b.s3.amazonaws.com/k?versionId=null")!;
        var uri = ObjectAddress.Parse("s3://b/k")!;

        (versioned.IsS3Uri, versioned.HasQuery, uri.IsS3Uri, uri.HasQuery).Should().Be((false, true, true, false));
    }

    [Theory]
    [InlineData("b.s3.potemkin.internal", "b")]
    [InlineData("b.s3.eu-west-1.localhost", "b")]
    [InlineData("b.s3.eu-west-1.amazonaws.com", "b")]
    [InlineData("b.localhost", "b")]
    [InlineData("s3.localhost", null)]
    [InlineData("s3.eu-west-1.localhost", null)]
    [InlineData("potemkin.internal", null)]
    [InlineData("b.s3.website.amazonaws.com", null)]
    [InlineData("b.s3-website-us-east-1.amazonaws.com", null)]
    [InlineData("", null)]
    public void WhoeverReachesThisAwsNamesABucketBeforeWhateverItIsCalled(string host, string? bucket) =>
        S3Host.Reached(host).Bucket.Should().Be(bucket);
}
