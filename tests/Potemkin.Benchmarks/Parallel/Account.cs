using Amazon.CloudFormation;
using Amazon.CloudWatchLogs;
using Amazon.ConfigService;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Potemkin.Core;
using Potemkin.Core.Compliance;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>An account for one measurement, at an account's pace and only so many times faster.</summary>
internal sealed class Account : IAsyncDisposable
{
    private readonly EmbeddedAwsServer _server;
    private readonly PotemkinRun _setUp;

    private Account(EmbeddedAwsServer server, PotemkinSettings settings, PotemkinRun setUp)
    {
        _server = server;
        Settings = settings;
        _setUp = setUp;
    }

    /// <summary>What a run there is told.</summary>
    public PotemkinSettings Settings { get; }

    public Uri Endpoint => _server.Endpoint;

    public double TimeScale => Settings.Embedded.TimeScale;

    /// <param name="timeScale">How many times faster it is.</param>
    /// <param name="seed">The seed of its jitter.</param>
    /// <param name="requestsPerSecond">How many requests a second each service takes; null for any number.</param>
    public static async Task<Account> OpenAsync(double timeScale, int seed, double? requestsPerSecond = null)
    {
        var server = await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions
        {
            Latency = Latency.Realistic(timeScale, seed),
            Seed = seed,
            Faults = new Faults { RequestsPerSecond = requestsPerSecond },
        });
        var settings = new PotemkinSettings { Embedded = new EmbeddedPace(Realistic: true, timeScale, seed) };
        return new Account(server, settings, await PotemkinRun.StartAsync(settings, wanted => AwsClientFactory.Create(wanted, server.Endpoint)));
    }

    /// <summary>Begins a run that has nothing to do with what was put in place before.</summary>
    public Task<PotemkinRun> StartRunAsync() => PotemkinRun.StartAsync(Settings, Connect);

    /// <summary>Clients as the AWS SDK makes them.</summary>
    public AwsClients ConnectPlainly()
    {
        var credentials = new BasicAWSCredentials("123456789012", "made-up");
        return new AwsClients(
            new AmazonCloudFormationClient(credentials, To<AmazonCloudFormationConfig>()),
            new AmazonConfigServiceClient(credentials, To<AmazonConfigServiceConfig>()),
            new AmazonConfigServiceClient(credentials, To<AmazonConfigServiceConfig>()),
            new AmazonSecurityTokenServiceClient(credentials, To<AmazonSecurityTokenServiceConfig>()),
            new Lazy<IAmazonCloudWatchLogs>(() => new AmazonCloudWatchLogsClient(credentials, To<AmazonCloudWatchLogsConfig>())));

        T To<T>() where T : ClientConfig, new() => new() { ServiceURL = Endpoint.ToString(), AuthenticationRegion = "us-east-1" };
    }

    /// <summary>Puts a stack in place that stays.</summary>
    public Task<Stack> PutAsync(string template, IReadOnlyDictionary<string, string>? parameters = null) =>
        _setUp.Stacks.CreateAsync(template, parameters);

    /// <summary>Puts a rule in place that stays, and the buckets that an account has anyway, all judged.</summary>
    /// <returns>The rule's name.</returns>
    public async Task<string> PutRuleAndBucketsAsync()
    {
        const int Stacks = 10;
        var stacks = await Task.WhenAll(Enumerable.Range(0, Stacks).Select(_ => PutAsync("ten_buckets.yml")));
        var rule = await PutAsync("rule_of_all_buckets.yml");
        var name = rule["Rule"].PhysicalId.Value;
        await _setUp.Rules[name].ShouldReport(
            [.. stacks.SelectMany(stack => stack.Resources).Select(bucket => new VerdictExpectation(bucket, ComplianceType.NON_COMPLIANT))]);
        return name;
    }

    /// <summary>Forgets everything: nothing is deleted, the account is gone.</summary>
    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private AwsClients Connect(PotemkinSettings wanted) => AwsClientFactory.Create(wanted, Endpoint);
}
