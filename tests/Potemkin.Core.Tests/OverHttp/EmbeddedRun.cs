using System.Collections.Concurrent;
using Amazon.CloudFormation;
using Amazon.CloudWatchLogs;
using Amazon.ConfigService;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.OverHttp;

/// <summary>A run on an embedded AWS that takes its time, only less of it than an account; its calls are counted.</summary>
internal sealed class EmbeddedRun : IAsyncDisposable
{
    /// <summary>Long enough for a loaded machine; nobody waits so long where all is well.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly EmbeddedAwsServer _server;
    private readonly ConcurrentQueue<string> _calls;

    private EmbeddedRun(EmbeddedAwsServer server, Uri endpoint, PotemkinRun run, ConcurrentQueue<string> calls)
    {
        _server = server;
        Config = new AmazonConfigServiceClient(
            new BasicAWSCredentials("123456789012", "made-up"),
            new AmazonConfigServiceConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = "us-east-1" });
        Run = run;
        _calls = calls;
    }

    public PotemkinRun Run { get; }

    /// <summary>AWS Config, for what is done behind the run's back.</summary>
    public AmazonConfigServiceClient Config { get; }

    /// <param name="timeScale">How much faster than an account it is.</param>
    /// <param name="faults">What goes wrong.</param>
    /// <param name="change">What is to be otherwise in the settings.</param>
    /// <param name="sdkRetries">How many attempts the SDK makes after the first; by default all of them are left to Core.</param>
    /// <param name="isPaced">Whether the clients are those of a user, whose attempts pass our handler.</param>
    public static async Task<EmbeddedRun> StartAsync(
        double timeScale = 200,
        Faults? faults = null,
        Func<PotemkinSettings, PotemkinSettings>? change = null,
        int sdkRetries = 0,
        bool isPaced = false)
    {
        var server = await EmbeddedAwsServer.StartAsync(
            new EmbeddedAwsOptions { Latency = Latency.Realistic(timeScale, seed: 7), Faults = faults ?? Faults.None, Seed = 7 });
        var settings = new PotemkinSettings
        {
            Embedded = new EmbeddedPace(Realistic: true, timeScale),
            JournalFolder = Directory.CreateTempSubdirectory("potemkin-tests-").FullName,
            ResultsFolder = Directory.CreateTempSubdirectory("potemkin-tests-").FullName,
            StackTimeout = Patience,
            VerdictTimeout = Patience,
            TemplatesFolder = Path.Combine(Repository.Folder, "Templates"),
            RulesFolder = Path.Combine(Repository.Folder, "Rules"),
        };
        var calls = new ConcurrentQueue<string>();
        var endpoint = faults is { ClockSkew.Ticks: not 0 } ? OtherClock.At(server.Endpoint) : server.Endpoint;
        var run = await PotemkinRun.StartAsync(change?.Invoke(settings) ?? settings, wanted =>
            Counted(isPaced ? AwsClientFactory.Create(wanted, endpoint) : Clients(endpoint, sdkRetries), calls));
        return new EmbeddedRun(server, endpoint, run, calls);
    }

    /// <summary>How many calls the SDK was asked for; where it makes no further attempts, as many were sent.</summary>
    public int Calls => _calls.Count;

    public int CallsOf(string operation) => _calls.Count(call => call == operation);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Run.DisposeAsync();
        }
        finally
        {
            Config.Dispose();
            await _server.DisposeAsync();
        }
    }

    private static AwsClients Clients(Uri endpoint, int sdkRetries)
    {
        var credentials = new BasicAWSCredentials("123456789012", "made-up");
        return new AwsClients(
            new AmazonCloudFormationClient(credentials, To<AmazonCloudFormationConfig>()),
            new AmazonConfigServiceClient(credentials, To<AmazonConfigServiceConfig>()),
            new AmazonConfigServiceClient(credentials, To<AmazonConfigServiceConfig>(0)),
            new AmazonSecurityTokenServiceClient(credentials, To<AmazonSecurityTokenServiceConfig>()),
            new Lazy<IAmazonCloudWatchLogs>(() => new AmazonCloudWatchLogsClient(credentials, To<AmazonCloudWatchLogsConfig>())));

        T To<T>(int? retries = null) where T : ClientConfig, new() =>
            new() { ServiceURL = endpoint.ToString(), AuthenticationRegion = "us-east-1", MaxErrorRetry = retries ?? sdkRetries };
    }

    private static AwsClients Counted(AwsClients clients, ConcurrentQueue<string> calls)
    {
        foreach (var client in new object[] { clients.CloudFormation, clients.Config, clients.ConfigEvaluations, clients.SecurityToken }.Cast<AmazonServiceClient>())
        {
            client.BeforeRequestEvent += (_, arguments) =>
                calls.Enqueue(((WebServiceRequestEventArgs)arguments).Request.GetType().Name.Replace("Request", "", StringComparison.Ordinal));
        }

        return clients;
    }
}
