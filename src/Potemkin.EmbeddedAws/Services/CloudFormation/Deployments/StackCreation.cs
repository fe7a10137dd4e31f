using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Makes the resources of a new stack.</summary>
internal sealed class StackCreation(Stack stack, DeploymentPlan plan, IReadOnlyDictionary<string, IResourceType> types)
    : StackBuild(stack, stack.Resources, types)
{
    private readonly ResourceDefinitions _definitions = new(stack, stack.Definition, plan);

    /// <summary>Goes on with a creation that was interrupted.</summary>
    public static StackCreation Of(Stack stack, SavedDeployment.Creation saved, DeploymentPlan plan, IReadOnlyDictionary<string, IResourceType> types)
    {
        if (stack.Definition.TimeoutInMinutes is { } minutes)
            LimitTo(stack.CreationTime + TimeSpan.FromMinutes(minutes) - stack.World.Now, stack);
        return new StackCreation(stack, plan, types) { Waiting = saved.Waiting };
    }

    public override SavedDeployment Save() => new SavedDeployment.Creation(Waiting);

    protected override TimeSpan Overhead => Stack.World.Latency.StackOverhead;

    protected override void Open(string? reason)
    {
        Stack.Change(StackStatus.CreateInProgress, reason);
        if (Stack.Definition.TimeoutInMinutes is { } minutes)
            LimitTo(TimeSpan.FromMinutes(minutes), Stack);
        After(TimeSpan.Zero, () => Validate(plan), Fail);
    }

    protected override void Begin(StackResource resource)
    {
        // It was there before the stack, which has taken it in.
        if (resource.Deployed is not null)
        {
            Leave(resource);
            return;
        }

        var definition = _definitions.Of(resource);
        Announce(resource, definition, ResourceAction.Creation);
        Create(resource, definition);
    }

    protected override void Continue(StackResource resource)
    {
        if (resource.Deployed is not null)
            Stabilize(resource);
        else
            Create(resource, _definitions.Of(resource));
    }

    /// <summary>Says that the whole stack is configured, once all of it is and some of it is not yet complete.</summary>
    protected override void Configured()
    {
        if (Stack.Self.DetailedStatus is null && OnlyWaitsForConsistency)
            Stack.Change(StackStatus.CreateInProgress, StatusReasons.EventualConsistencyCheck, StackStatus.ConfigurationComplete);
    }

    protected override void Complete()
    {
        Stack.Outputs = StackOutputs.Of(Stack, _definitions);
        End();
        Stack.Change(StackStatus.CreateComplete);
    }

    protected override void Undo(string reason)
    {
        End();
        GiveUp(Stack, reason, Types);
    }

    /// <summary>Does with a stack that cannot be created what is to be done with such.</summary>
    public static void GiveUp(Stack stack, string reason, IReadOnlyDictionary<string, IResourceType> types)
    {
        switch (stack.Definition.OnFailure)
        {
            case OnFailure.DoNothing:
                stack.Change(StackStatus.CreateFailed, reason);
                break;
            case OnFailure.Delete:
                new StackRemoval(stack, stack.Resources, types, Removal.OfFailedCreation).Start(reason + StatusReasons.DeleteRequested);
                break;
            default:
                new StackRemoval(stack, stack.Resources, types, Removal.Rollback).Start(reason + StatusReasons.RollbackRequested);
                break;
        }
    }

    /// <summary>Holds on to the stack alone: the plan is not to be kept for as long as the time limit.</summary>
    private static void LimitTo(TimeSpan limit, Stack stack) =>
        stack.World.Scheduler.After(limit, () => (stack.Deployment as StackCreation)?.Fail(StatusReasons.CreationTimeout));
}
