using Potemkin.Core;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Running;

/// <summary>What happens around the whole run: the target is found or started, and what was put there for all is removed.</summary>
[Binding]
public sealed class RunHooks
{
    // SpecFlow blocks a thread of the pool for each step under way, which the step's own continuations then lack:
    // beyond its minimum the pool grows by one thread in half a second.
    private const int ThreadsAtHand = 32;

    private static Termination? _termination;
    private static PotemkinRun? _run;
    private static EmbeddedAwsServer? _embedded;

    /// <summary>The run that is under way.</summary>
    internal static PotemkinRun Run => _run ?? throw new InvalidOperationException("The run has not begun.");

    /// <summary>Why the run could not begin; null where it did.</summary>
    internal static PotemkinException? Failure { get; private set; }

    /// <summary>Begins the run. That it cannot is kept for the first scenario to tell: the engines would tell it for each.</summary>
    [BeforeTestRun]
    public static async Task StartAsync()
    {
        _termination = new Termination();
        ThreadPool.GetMinThreads(out var workers, out var completionPorts);
        ThreadPool.SetMinThreads(Math.Max(workers, ThreadsAtHand), completionPorts);
        try
        {
            var settings = SettingsReader.FromEnvironment();
            _run = await PotemkinRun.StartAsync(settings, await ClientsAsync(settings));
        }
        catch (PotemkinException failure)
        {
            Failure = failure;
        }
    }

    /// <summary>Ends the run.</summary>
    [AfterTestRun]
    public static async Task EndAsync()
    {
        try
        {
            if (_run is not null)
                await _run.DisposeAsync();
        }
        finally
        {
            if (_embedded is not null)
                await _embedded.DisposeAsync();
            _termination?.Dispose();
        }
    }

    private static async Task<AwsClients> ClientsAsync(PotemkinSettings settings)
    {
        switch (settings.Target.Kind)
        {
            case TargetKind.Live:
                return AwsClientFactory.Live();
            case TargetKind.Endpoint:
                return AwsClientFactory.At(settings.Target.Endpoint!);
            default:
                var pace = settings.Embedded;
                _embedded = await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions
                {
                    Latency = pace.Realistic ? Latency.Realistic(pace.TimeScale, pace.Seed) : Latency.None,
                    Seed = pace.Seed,
                });
                return AwsClientFactory.At(_embedded.Endpoint);
        }
    }
}
