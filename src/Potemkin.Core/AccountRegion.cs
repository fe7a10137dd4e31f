using Potemkin.Core.Compliance;
using Potemkin.Core.Evidence;
using Potemkin.Core.Recording;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core;

/// <summary>One account in one region, as all scenarios that go there share it: its clients, its watches, what is deployed there once.</summary>
internal sealed class AccountRegion
{
    private static readonly TimeSpan BetweenEvaluations = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenLooksAtTheRecorder = TimeSpan.FromMinutes(1);

    public AccountRegion(
        AwsClients clients, CallerIdentity identity, WaitLoop waitLoop, DeletionsUnderWay deletions, PotemkinSettings settings, TimeProvider time)
    {
        Clients = clients;
        Identity = identity;
        Settings = settings;
        WaitLoop = waitLoop;
        Deletions = deletions;
        var pace = settings.EffectivePace;
        ResourceIds = new ResourceIds(clients.Config);
        Recorder = new RecorderWatch(clients.Config, time, settings.Scaled(BetweenLooksAtTheRecorder));
        Stacks = new StackWatch(clients.CloudFormation, time, pace);
        StackTurns = new Turns(settings.MaxStacks);
        var reader = new RuleReader(clients.Config);
        var statuses = new EvaluationStatuses(reader, time, pace.Longest);
        Rules = new RuleWatches(
            new RuleSources(reader, statuses, ResourceIds, new RecordedStates(clients.Config), Recorder),
            new EvaluationBroker(clients.ConfigEvaluations, reader, time, pace, settings.Scaled(BetweenEvaluations)),
            time,
            pace);
    }

    /// <summary>The way there.</summary>
    public AwsClients Clients { get; }

    /// <summary>Who it takes us for.</summary>
    public CallerIdentity Identity { get; }

    /// <summary>What it was reached with.</summary>
    public PotemkinSettings Settings { get; }

    /// <summary>How to wait there, alone.</summary>
    public WaitLoop WaitLoop { get; }

    /// <summary>The deletions that go on, there and elsewhere.</summary>
    public DeletionsUnderWay Deletions { get; }

    /// <summary>The stacks in flight.</summary>
    public StackWatch Stacks { get; }

    /// <summary>How many of them may be in flight.</summary>
    public Turns StackTurns { get; }

    /// <summary>The rules that are waited for.</summary>
    public RuleWatches Rules { get; }

    /// <summary>What AWS Config calls the resources.</summary>
    public ResourceIds ResourceIds { get; }

    /// <summary>The configuration recorder.</summary>
    public RecorderWatch Recorder { get; }

    /// <summary>What the run does there.</summary>
    public ActivityLog Activity { get; } = new();

    /// <summary>What the run needs once.</summary>
    public SharedDeployments Deployments { get; } = new();

    /// <summary>What the run has done there until now, and live what it costs.</summary>
    public PlaceActivity ActivityUntilNow() => new(
        Identity.AccountId,
        Clients.Region,
        Activity.Until(Rules.Evaluations.Started, Settings.Target.Kind == TargetKind.Live ? IsRecorded : null));

    /// <summary>For messages.</summary>
    public override string ToString() => $"account {Identity.AccountId}, {Clients.Region}";

    /// <summary>Whether AWS Config records a resource type there, as far as it is known.</summary>
    private bool IsRecorded(string resourceType)
    {
        var type = ResourceIdTable.RecordedTypeOf(resourceType);
        return RecordableTypes.Contains(type) && Recorder.Last?.Records(type) != false;
    }
}
