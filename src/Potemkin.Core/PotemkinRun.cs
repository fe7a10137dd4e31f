using Potemkin.Core.Compliance;
using Potemkin.Core.Recording;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core;

/// <summary>One run against one target: its stacks, its rules, and what AWS Config says of them.</summary>
public sealed class PotemkinRun : IAsyncDisposable
{
    private readonly AwsClients _clients;

    private PotemkinRun(PotemkinSettings settings, AwsClients clients, CallerIdentity identity, TimeProvider time)
    {
        _clients = clients;
        Identity = identity;
        var waitLoop = new WaitLoop(time, settings.EffectivePace);
        var reader = new RuleReader(clients.Config);
        var resourceIds = new ResourceIds(clients.Config);
        Stacks = new StackFactory(new StackDriver(clients.CloudFormation, waitLoop, time, settings), time, Id);
        SharedStacks = new SharedStacks(Stacks);
        Rules = new ConfigRules(
            new ConfigRuleDriver(clients.ConfigEvaluations, reader, resourceIds, waitLoop, time, settings), SharedStacks, settings);
        Items = new ConfigurationItems(clients.Config, resourceIds, waitLoop, time, settings);
    }

    /// <summary>The name of the run: part of its stacks' names, and on their tags.</summary>
    public string Id { get; } = RunId.New();

    /// <summary>Who the target takes us for.</summary>
    public CallerIdentity Identity { get; }

    /// <summary>Puts stacks in place.</summary>
    public StackFactory Stacks { get; }

    /// <summary>Stacks that the run needs once.</summary>
    public SharedStacks SharedStacks { get; }

    /// <summary>The region that the run is in.</summary>
    public string Region => _clients.Region;

    /// <summary>The rules whose verdicts are to be proved.</summary>
    public ConfigRules Rules { get; }

    /// <summary>What AWS Config records.</summary>
    public ConfigurationItems Items { get; }

    /// <summary>Begins a run; it is known to reach its target when this returns.</summary>
    /// <param name="settings">What the run is told from outside.</param>
    /// <param name="clients">The way to the target; closed with the run.</param>
    /// <param name="time">The clock; the system's by default.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="PotemkinException">The target cannot be reached, or refuses the credentials.</exception>
    public static async Task<PotemkinRun> StartAsync(
        PotemkinSettings settings, AwsClients clients, TimeProvider? time = null, CancellationToken cancellationToken = default)
    {
        time ??= TimeProvider.System;
        var identity = await CallerIdentity.AskAsync(
            clients, settings.Target, new WaitLoop(time, settings.EffectivePace), time, cancellationToken);
        return new PotemkinRun(settings, clients, identity, time);
    }

    /// <summary>Deletes every stack of the run that still stands, so that nothing is left however it ended.</summary>
    /// <exception cref="PotemkinException">Something could not be removed; all of it is told.</exception>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Stacks.DeleteStandingAsync();
        }
        finally
        {
            _clients.Dispose();
        }
    }
}
