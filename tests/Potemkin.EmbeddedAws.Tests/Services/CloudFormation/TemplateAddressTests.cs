using System.Text;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>Templates and stack policies that lie in a bucket.</summary>
public class TemplateAddressTests
{
    private const string OneTopic = "Resources: {Topic: {Type: 'AWS::SNS::Topic'} }";

    [Theory]
    [InlineData("https://templates-bucket.s3.amazonaws.com/a%20folder/one.yml")]
    [InlineData("https://templates-bucket.s3.eu-west-1.amazonaws.com/a%20folder/one.yml")]
    [InlineData("https://s3.eu-west-1.amazonaws.com/templates-bucket/a%20folder/one.yml")]
    [InlineData("https://s3-eu-west-1.amazonaws.com/templates-bucket/a%20folder/one.yml?versionId=null")]
    [InlineData("http://127.0.0.1:4566/templates-bucket/a%20folder/one.yml")]
    [InlineData("http://localhost:4566/templates-bucket/a%20folder/one.yml")]
    [InlineData("https://templates-bucket.s3.dualstack.eu-west-1.amazonaws.com/a%20folder/one.yml")]
    public void ATemplateIsReadFromItsBucket(string url)
    {
        using var aws = WithObject("a folder/one.yml", OneTopic);

        aws.Ask("CreateStack", ("StackName", "orders"), ("TemplateURL", url));

        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
        aws.Ask("GetTemplate", ("StackName", "orders")).Element("TemplateBody")!.Value.Should().Be(OneTopic);
        aws.Ask("ValidateTemplate", ("TemplateURL", url)).Element("Parameters").Should().NotBeNull();
        aws.ErrorOf("UpdateStack", ("StackName", "orders"), ("TemplateURL", url)).Should().Be("ValidationError: No updates are to be performed.");
        aws.Ask("GetTemplateSummary", ("TemplateURL", url)).Element("ResourceTypes")!.Value.Should().Be("AWS::SNS::Topic");
    }

    [Theory]
    [InlineData("https://example.com/dummy.yml", "TemplateURL must be a supported URL.")]
    [InlineData("one.yml", "TemplateURL must be a supported URL.")]
    [InlineData("https://templates-bucket.s3-website-us-east-1.amazonaws.com/one.yml", "TemplateURL must be a supported URL.")]
    [InlineData("https://s3.amazonaws.com/nothing", "TemplateURL must be a supported URL.")]
    [InlineData("s3://templates-bucket/one.yml", "S3 error: Domain name specified in templates-bucket is not a valid S3 domain")]
    [InlineData("https://templates-bucket.s3.amazonaws.com/two.yml",
        "S3 error: The specified key does not exist.\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")]
    [InlineData("https://nobodys.s3.amazonaws.com/two.yml",
        "S3 error: The specified bucket does not exist\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")]
    public void WhatIsNotThereIsRefused(string url, string error)
    {
        using var aws = WithObject("one.yml", OneTopic);

        aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateURL", url)).Should().Be($"ValidationError: {error}");
    }

    [Fact]
    public void ATemplateInABucketMayBeLarger()
    {
        using var aws = WithObject("one.yml", OneTopic + new string('\n', 60_000));
        const string url = "https://templates-bucket.s3.amazonaws.com/one.yml";

        aws.Ask("CreateStack", ("StackName", "orders"), ("TemplateURL", url));
        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");

        Put(aws, "one.yml", OneTopic + new string('\n', 1_000_000));
        aws.ErrorOf("ValidateTemplate", ("TemplateURL", url)).Should().Be("ValidationError: Template may not exceed 1000000 bytes in size.");
    }

    [Fact]
    public void AStackPolicyIsReadFromItsBucket()
    {
        const string policy = """{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"}]}""";
        const string url = "https://templates-bucket.s3.amazonaws.com/policy.json";
        using var aws = WithObject("policy.json", policy);
        aws.Create("orders", OneTopic, ("StackPolicyURL", url));

        aws.Ask("GetStackPolicy", ("StackName", "orders")).Element("StackPolicyBody")!.Value.Should().Be(policy);
        aws.ErrorOf("SetStackPolicy", ("StackName", "orders"), ("StackPolicyURL", url), ("StackPolicyBody", policy)).Should().Be(
            "ValidationError: You cannot specify both StackPolicyURL and StackPolicyBody");
        Put(aws, "policy.json", "{\"Statement\":");
        aws.ErrorOf("SetStackPolicy", ("StackName", "orders"), ("StackPolicyURL", url)).Should().Be(
            "ValidationError: Error validating stack policy: Invalid stack policy");
    }

    private static CloudFormationApi WithObject(string key, string content)
    {
        var aws = new CloudFormationApi();
        aws.Create("templates", "Resources: {bucket: {Type: 'AWS::S3::Bucket'} }");
        Put(aws, key, content);
        return aws;
    }

    private static void Put(CloudFormationApi aws, string key, string content) => aws.Region.Of<BucketObjects>().Put(new StoredObject
    {
        Bucket = "templates-bucket",
        Key = key,
        Content = Encoding.UTF8.GetBytes(content),
        ETag = "",
        LastModified = aws.World.Now,
        ChecksumAlgorithm = "crc32",
        Checksum = "",
    });
}
