using System.Net;
using System.Text.Json.Nodes;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Runtime;
using Amazon.S3;

namespace Potemkin.EmbeddedAws.Tests.Functions;

/// <summary>An embedded AWS that runs functions, and the AWS SDK's clients of it.</summary>
public sealed class FunctionAws : IAsyncLifetime
{
    // A loaded machine takes seconds to start a process; one that waits for ever must not hold up everything else.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly HttpClient _http = new();
    private EmbeddedAwsServer _server = null!;

    public Uri Endpoint => _server.Endpoint;

    public AmazonCloudFormationClient CloudFormation { get; private set; } = null!;

    public AmazonConfigServiceClient Config { get; private set; } = null!;

    public AmazonCloudWatchLogsClient Logs { get; private set; } = null!;

    public AmazonS3Client S3 { get; private set; } = null!;

    public static async Task<FunctionAws> StartAsync(EmbeddedAwsOptions? options = null)
    {
        var aws = new FunctionAws();
        await aws.BeginAsync(options);
        return aws;
    }

    public Task InitializeAsync() => BeginAsync(null);

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        CloudFormation.Dispose();
        Config.Dispose();
        Logs.Dispose();
        S3.Dispose();
        _http.Dispose();
    }

    /// <summary>Creates a stack, and demands that it is complete.</summary>
    public async Task DeployAsync(string stack, JsonObject template)
    {
        await CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = stack,
            TemplateBody = template.ToJsonString(),
            Capabilities = ["CAPABILITY_NAMED_IAM"],
        });
        var created = (await CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = stack })).Stacks[0];
        if (created.StackStatus == StackStatus.CREATE_COMPLETE)
            return;
        var events = await CloudFormation.DescribeStackEventsAsync(new DescribeStackEventsRequest { StackName = stack });
        Assert.Fail(string.Join('\n', events.StackEvents.Select(happened => $"{happened.LogicalResourceId}: {happened.ResourceStatusReason}")));
    }

    /// <summary>Creates a bucket that is in the scope of the rules of that tag.</summary>
    /// <returns>Its name.</returns>
    public async Task<string> CreateBucketAsync(string tag, string algorithm = "AES256")
    {
        var stack = $"{tag}-bucket";
        await DeployAsync(stack, FunctionTemplates.Bucket(tag, algorithm));
        return (await CloudFormation.DescribeStackResourcesAsync(new DescribeStackResourcesRequest { StackName = stack })).StackResources[0].PhysicalResourceId;
    }

    /// <summary>Waits until a rule says something of its only resource that is not what it said before.</summary>
    public Task<EvaluationResult> VerdictAsync(string rule, ComplianceType? before = null) => UntilAsync(async () =>
    {
        var results = (await Config.GetComplianceDetailsByConfigRuleAsync(new GetComplianceDetailsByConfigRuleRequest { ConfigRuleName = rule })).EvaluationResults;
        return results is [var result] && result.ComplianceType != before ? result : null;
    });

    /// <summary>Waits until an evaluation of a rule has failed.</summary>
    public Task<ConfigRuleEvaluationStatus> FailureAsync(string rule) => UntilAsync(async () =>
    {
        var request = new DescribeConfigRuleEvaluationStatusRequest { ConfigRuleNames = [rule] };
        var status = (await Config.DescribeConfigRuleEvaluationStatusAsync(request)).ConfigRulesEvaluationStatus[0];
        return status.LastErrorCode is null ? null : status;
    });

    /// <summary>Invokes a function, and gives what it answers.</summary>
    public async Task<string> InvokeAsync(string function, string payload = "{}")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_server.Endpoint, $"/2015-03-31/functions/{function}/invocations"))
        {
            Content = new StringContent(payload),
        };
        request.Headers.TryAddWithoutValidation(
            "Authorization", "AWS4-HMAC-SHA256 Credential=any/20260101/eu-west-1/lambda/aws4_request, SignedHeaders=host, Signature=0");
        using var answer = await _http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK, body);
        return body;
    }

    /// <summary>Waits until a function has written something, and gives that with the lines of Lambda.</summary>
    public Task<IReadOnlyList<string>> LogOfAsync(string function) => UntilAsync<IReadOnlyList<string>>(async () =>
    {
        try
        {
            var log = await Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = $"/aws/lambda/{function}" });
            return [.. log.Events.Select(one => one.Message)];
        }
        catch (Amazon.CloudWatchLogs.Model.ResourceNotFoundException)
        {
            return null;
        }
    });

    public async Task ResetAsync()
    {
        using var answer = await _http.PostAsync(new Uri(_server.Endpoint, "/_potemkin/reset"), null);
        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    /// <summary>Becomes what another embedded AWS is.</summary>
    public async Task LoadAsync(FunctionAws other)
    {
        var state = await _http.GetStringAsync(new Uri(other._server.Endpoint, "/_potemkin/state"));
        using var answer = await _http.PutAsync(new Uri(_server.Endpoint, "/_potemkin/state"), new StringContent(state));
        answer.StatusCode.Should().Be(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
    }

    public static async Task<T> UntilAsync<T>(Func<Task<T?>> ask) where T : class
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await ask() is { } found)
                return found;
            await Task.Delay(10, patience.Token);
        }
    }

    private async Task BeginAsync(EmbeddedAwsOptions? options)
    {
        _server = await EmbeddedAwsServer.StartAsync(options);
        var credentials = new BasicAWSCredentials("any", "any");
        CloudFormation = new AmazonCloudFormationClient(credentials, Configured(new AmazonCloudFormationConfig()));
        Config = new AmazonConfigServiceClient(credentials, Configured(new AmazonConfigServiceConfig()));
        Logs = new AmazonCloudWatchLogsClient(credentials, Configured(new AmazonCloudWatchLogsConfig()));
        S3 = new AmazonS3Client(credentials, Configured(new AmazonS3Config { ForcePathStyle = true }));
    }

    private T Configured<T>(T config) where T : ClientConfig
    {
        config.ServiceURL = _server.Endpoint.ToString();
        config.AuthenticationRegion = "eu-west-1";
        return config;
    }
}
