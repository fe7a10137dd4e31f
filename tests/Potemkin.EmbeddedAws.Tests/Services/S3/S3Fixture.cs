using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.Runtime;
using Amazon.S3;

namespace Potemkin.EmbeddedAws.Tests.Services.S3;

/// <summary>An embedded AWS, and the AWS SDK's clients of it.</summary>
public sealed class S3Fixture : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private EmbeddedAwsServer _server = null!;

    public const string Region = "eu-west-1";

    public Uri Endpoint => _server.Endpoint;

    public AmazonS3Client S3 { get; private set; } = null!;

    public AmazonCloudFormationClient CloudFormation { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _server = await EmbeddedAwsServer.StartAsync();
        S3 = Client();
        CloudFormation = new AmazonCloudFormationClient(
            Credentials(), new AmazonCloudFormationConfig { ServiceURL = Endpoint.ToString(), AuthenticationRegion = Region });
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        S3.Dispose();
        CloudFormation.Dispose();
        await _server.DisposeAsync();
    }

    public AmazonS3Client Client(string region = Region, string account = "123456789012", bool byPath = true) => new(
        Credentials(account),
        new AmazonS3Config
        {
            // A bucket before 127.0.0.1 would be no host.
            ServiceURL = byPath ? Endpoint.ToString() : new UriBuilder(Endpoint) { Host = "localhost" }.Uri.ToString(),
            AuthenticationRegion = region,
            ForcePathStyle = byPath,
        });

    /// <summary>A bucket of a stack with those properties.</summary>
    public async Task<string> BucketAsync(string properties = "{}")
    {
        var name = $"bucket-{Guid.NewGuid():N}";
        await DeployAsync(name, $"Resources: {{ Bucket: {{ Type: 'AWS::S3::Bucket', Properties: {properties} }} }}");
        var resources = await CloudFormation.DescribeStackResourcesAsync(new DescribeStackResourcesRequest { StackName = name });
        return resources.StackResources[0].PhysicalResourceId;
    }

    public async Task DeployAsync(string stack, string template)
    {
        await CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = stack, TemplateBody = template });
        var created = await CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = stack });
        created.Stacks[0].StackStatus.Value.Should().Be("CREATE_COMPLETE", created.Stacks[0].StackStatusReason);
    }

    /// <summary>Sends a request of S3 as it is given, with no more than a signature.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string target, HttpContent? content = null, params IEnumerable<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(Endpoint, target)) { Content = content };
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"AWS4-HMAC-SHA256 Credential=123456789012/20260101/{Region}/s3/aws4_request, SignedHeaders=host, Signature=0");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _http.SendAsync(request);
    }

    public HttpClient Http => _http;

    private static BasicAWSCredentials Credentials(string account = "123456789012") => new(account, "any");
}
