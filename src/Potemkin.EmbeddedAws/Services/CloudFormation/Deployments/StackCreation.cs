using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Makes the resources of a new stack: each as soon as those that it depends on are there, all others at the same time.</summary>
internal sealed class StackCreation(Stack stack, DeploymentPlan plan, IReadOnlyDictionary<string, IResourceType> types) : Deployment(stack)
{
    private readonly DeployedResources _deployed = new(stack);
    private bool _ends;

    public override void Cancel()
    {
        CancelResources();
        base.Cancel();
    }

    protected override void Open(string reason)
    {
        Stack.Change(StackStatus.CreateInProgress, reason);
        if (Stack.Definition.TimeoutInMinutes is { } minutes)
            LimitTo(TimeSpan.FromMinutes(minutes), Stack);
        After(TimeSpan.Zero, Validate, Fail);
    }

    protected override void Proceed()
    {
        foreach (var resource in Stack.Resources.Where(IsReady))
            After(TimeSpan.Zero, () => Begin(resource), reason => Fail(resource, reason));

        if (IsOver || _ends || Stack.Resources.Any(resource => resource.Status != StackStatus.CreateComplete))
            return;
        _ends = true;
        After(Stack.World.Latency.StackOverhead, Complete, Fail);
    }

    protected override void Fail(string reason)
    {
        CancelResources();
        Undo(StatusReasons.Sentence(reason));
    }

    /// <summary>Holds on to the stack alone: the plan is not to be kept for as long as the time limit.</summary>
    private static void LimitTo(TimeSpan limit, Stack stack) =>
        stack.World.Scheduler.After(limit, () => (stack.Deployment as StackCreation)?.Fail(StatusReasons.CreationTimeout));

    private static bool IsConfigured(StackResource resource) =>
        resource.Status == StackStatus.CreateComplete || resource.DetailedStatus == StackStatus.ConfigurationComplete;

    private bool IsReady(StackResource resource) =>
        resource.Status is null && resource.DependsOn.All(logicalId => IsConfigured(Stack.Resource(logicalId)));

    private void Validate()
    {
        var refused = PropertyValidation.Refused(Stack, plan).ToList();
        foreach (var (resource, properties, faults) in refused)
        {
            Show(resource, properties);
            Stack.Change(resource, StackStatus.CreateFailed, PropertyCheck.StatusReason(resource.LogicalId, faults), StackStatus.ValidationFailed);
        }

        if (refused.Count > 0)
            Undo(StatusReasons.ValidationFailed(refused.Select(refusal => refusal.Resource.LogicalId)));
    }

    private void Show(StackResource resource, JsonObject properties) =>
        resource.PropertiesShown = ShownProperties.Of(properties, Stack.Definition.Parameters);

    private void Begin(StackResource resource)
    {
        var properties = plan.PropertiesOf(resource.LogicalId, _deployed);
        Show(resource, properties);
        Stack.Change(resource, StackStatus.CreateInProgress);
        if (PropertyValidation.Faults(resource.Type, properties) is { Count: > 0 } faults)
            throw new ResourceFailure(StatusReasons.PropertiesInvalid(resource.LogicalId, faults));

        var pace = Pace.Of(Stack.World.Latency.Creation(resource.Type));
        After(pace.Initiation, () => Initiate(resource, properties, pace), reason => Fail(resource, reason));
    }

    private void Initiate(StackResource resource, JsonObject properties, Pace pace)
    {
        var inDeclaredTypes = PropertyValidation.InDeclaredTypes(resource.Type, properties);
        var request = new ResourceRequest(Stack.Region, Stack.Name, resource.LogicalId, inDeclaredTypes, Stack.TagsOf(resource));
        resource.Deployed = types[resource.Type].Create(request);
        resource.PhysicalId = resource.Deployed.PhysicalId;
        Stack.Change(resource, StackStatus.CreateInProgress, StatusReasons.ResourceCreationInitiated);

        After(pace.Configuration, () => Configure(resource, pace), reason => Fail(resource, reason));
    }

    private void Configure(StackResource resource, Pace pace)
    {
        if (EventualConsistency.IsCheckedFor(resource.Type))
        {
            Stack.Change(resource, StackStatus.CreateInProgress, StatusReasons.EventualConsistencyCheck, StackStatus.ConfigurationComplete);
            TellOfConfiguration();
            ProceedSoon();
        }

        After(pace.Stabilization, () => Complete(resource), reason => Fail(resource, reason));
    }

    private void Complete(StackResource resource)
    {
        Stack.Change(resource, StackStatus.CreateComplete);
        TellOfConfiguration();
        ProceedSoon();
    }

    /// <summary>Says that the whole stack is configured, once all of it is and some of it is not yet complete.</summary>
    private void TellOfConfiguration()
    {
        if (Stack.Self.DetailedStatus is null
            && Stack.Resources.All(IsConfigured)
            && Stack.Resources.Any(resource => resource.Status != StackStatus.CreateComplete))
            Stack.Change(StackStatus.CreateInProgress, StatusReasons.EventualConsistencyCheck, StackStatus.ConfigurationComplete);
    }

    private void Complete()
    {
        var outputs = plan.Outputs(_deployed);
        foreach (var exportName in outputs.Select(output => output.ExportName).OfType<string>())
        {
            if (Stack.Region.Of<StackStore>().FindExporter(exportName) is { } exporter)
                throw new ResourceFailure(StatusReasons.ExportTaken(exportName, exporter.Name));
        }

        Stack.Outputs = outputs;
        End();
        Stack.Change(StackStatus.CreateComplete);
    }

    private void Fail(StackResource resource, string reason)
    {
        Stack.Change(resource, StackStatus.CreateFailed, reason);
        var cancelled = CancelResources();
        Undo(StatusReasons.FailedToCreate([resource.LogicalId, .. cancelled]));
    }

    private IReadOnlyList<string> CancelResources()
    {
        var cancelled = Stack.Resources.Where(resource => resource.Status == StackStatus.CreateInProgress).ToList();
        foreach (var resource in cancelled)
            Stack.Change(resource, StackStatus.CreateFailed, StatusReasons.ResourceCreationCancelled);
        return [.. cancelled.Select(resource => resource.LogicalId)];
    }

    private void Undo(string reason)
    {
        End();
        switch (Stack.Definition.OnFailure)
        {
            case OnFailure.DoNothing:
                Stack.Change(StackStatus.CreateFailed, reason);
                break;
            case OnFailure.Delete:
                new StackRemoval(Stack, types, Removal.OfFailedCreation).Start(reason + StatusReasons.DeleteRequested);
                break;
            default:
                new StackRemoval(Stack, types, Removal.Rollback).Start(reason + StatusReasons.RollbackRequested);
                break;
        }
    }
}
