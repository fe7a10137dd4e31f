using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>
/// Brings resources about: each as soon as those that it depends on are there, all others at the same time.
/// The first that fails ends the work.
/// </summary>
internal abstract class StackBuild(
    Stack stack, IReadOnlyList<StackResource> resources, IReadOnlyDictionary<string, IResourceType> types) : Deployment(stack)
{
    private readonly HashSet<StackResource> _waiting = [.. resources];
    private readonly Dictionary<StackResource, ResourceAction> _underway = [];
    private readonly Dictionary<StackResource, ResourceCourse> _courses = [];
    private readonly Dictionary<string, StackResource> _byLogicalId = resources.ToDictionary(resource => resource.LogicalId);
    private bool _ends;

    /// <summary>The logical ids of the resources that nothing has been done about.</summary>
    protected IReadOnlyList<string> Waiting
    {
        get => [.. resources.Where(_waiting.Contains).Select(resource => resource.LogicalId)];
        init => _waiting.RemoveWhere(resource => !value.Contains(resource.LogicalId));
    }

    protected IReadOnlyList<StackResource> Resources => resources;

    protected IReadOnlyDictionary<string, IResourceType> Types => types;

    /// <summary>Whether an update that failed is taken back.</summary>
    protected virtual bool RollsBack => false;

    /// <summary>How long it takes from the last resource's end to what comes then.</summary>
    protected virtual TimeSpan Overhead => TimeSpan.Zero;

    /// <summary>Whether every resource is there or at least configured, and not every one complete.</summary>
    protected bool OnlyWaitsForConsistency => _underway.Count > 0 && resources.All(IsConfigured);

    public override void Cancel()
    {
        CancelResources();
        base.Cancel();
    }

    protected sealed override void Proceed()
    {
        foreach (var resource in resources.Where(IsReady))
            After(TimeSpan.Zero, () => Start(resource), reason => Fail(resource, reason));

        if (IsOver || _ends || _waiting.Count + _underway.Count > 0)
            return;
        _ends = true;
        After(Overhead, Complete, Fail);
    }

    protected sealed override void TakeUp()
    {
        foreach (var resource in resources.Where(resource => !_waiting.Contains(resource) && ResourceAction.UnderWayOn(resource) is not null))
        {
            _underway.Add(resource, ResourceAction.UnderWayOn(resource)!);
            After(TimeSpan.Zero, () => Continue(resource), reason => Fail(resource, reason));
        }
    }

    protected override void Fail(string reason)
    {
        CancelResources();
        Undo(StatusReasons.Sentence(reason));
    }

    /// <summary>Takes in a signal.</summary>
    /// <returns>Whether anything waits for it.</returns>
    public bool Receive(StackResource resource, ResourceSignal signal)
    {
        if (_underway.GetValueOrDefault(resource) != ResourceAction.Creation || SignalsOf(resource) is not { } signals)
            return false;
        signals.Receive(signal);
        return true;
    }

    /// <summary>Begins what is to be done about a resource; those that it depends on are there.</summary>
    protected abstract void Begin(StackResource resource);

    /// <summary>Goes on with what was begun, and said to be begun, about a resource.</summary>
    protected abstract void Continue(StackResource resource);

    /// <summary>All resources are there.</summary>
    protected abstract void Complete();

    /// <summary>The work has failed, and what was under way is cancelled.</summary>
    protected abstract void Undo(string reason);

    /// <summary>A resource is made as it should be, though not everyone may see it yet.</summary>
    protected virtual void Configured()
    {
    }

    /// <summary>Refuses, before anything is made, what can be told to be wrong already.</summary>
    /// <exception cref="ResourceFailure">Nobody exports what is to be imported, or a parameter names what does not exist.</exception>
    protected void Validate(DeploymentPlan plan)
    {
        if (plan.Missing is { } missingThings)
            throw new ResourceFailure(missingThings);
        if (UnknownAttributes.First(plan) is { } unknown)
            throw new ResourceFailure(unknown);
        if (plan.Imports.FirstOrDefault(name => Stack.Region.Of<StackStore>().FindExport(name) is null) is { } missing)
            throw new ResourceFailure(StatusReasons.ExportMissing(missing));

        var refused = PropertyValidation.Refused(Stack, plan).ToList();
        foreach (var (resource, properties, faults) in refused)
        {
            resource.PropertiesShown = ShownProperties.Of(properties, Stack);
            var reason = PropertyCheck.StatusReason(resource.LogicalId, faults);
            Stack.Change(resource, ResourceAction.On(resource).Failed, reason, StackStatus.ValidationFailed);
        }

        var unmakeable = PropertyValidation.Unmakeable(Stack, plan, types).ToList();
        foreach (var (resource, reason) in unmakeable)
            Stack.Change(resource, ResourceAction.On(resource).Failed, reason, StackStatus.ValidationFailed);

        if (refused.Select(refusal => refusal.Resource).Union(unmakeable.Select(refusal => refusal.Resource)).ToList() is { Count: > 0 } failed)
            Undo(StatusReasons.ValidationFailed(failed.Select(resource => resource.LogicalId)));
    }

    protected void Show(StackResource resource, ResourceDefinition definition) =>
        resource.PropertiesShown = ShownProperties.Of(definition.Written, Stack);

    /// <summary>Says what is begun, and refuses properties that only now turn out to be wrong.</summary>
    protected void Announce(StackResource resource, ResourceDefinition definition, ResourceAction action, string? reason = null)
    {
        _underway[resource] = action;
        Show(resource, definition);
        Stack.Change(resource, action.InProgress, reason);
        if (PropertyValidation.Faults(resource.Type, definition.Compared is null ? definition.Written : definition.Properties) is { Count: > 0 } faults)
            throw new ResourceFailure(StatusReasons.PropertiesInvalid(resource.LogicalId, faults));
    }

    /// <summary>Has a physical resource made, the first one or one that replaces another.</summary>
    protected void Create(StackResource resource, ResourceDefinition definition)
    {
        var pace = Pace.Of(Stack.World.Latency.Creation(resource.Type));
        After(pace.Initiation, () => Initiate(resource, definition, pace), reason => Fail(resource, reason));
    }

    /// <summary>Has the physical resource updated in place.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="before">What it was made to be so far.</param>
    /// <param name="definition">What it is to be.</param>
    protected void Update(StackResource resource, ResourceDefinition before, ResourceDefinition definition)
    {
        var pace = Pace.Of(Stack.World.Latency.Update(resource.Type));
        After(pace.Initiation, Apply, reason => Fail(resource, reason));

        void Apply()
        {
            var request = Request(resource, definition) with { PreviousProperties = before.Properties, RollsBack = RollsBack };
            var course = CourseOf(
                resource,
                updated => Replace(resource, updated),
                () => After(pace.Configuration + pace.Stabilization, () => Complete(resource), reason => Fail(resource, reason)));
            if (types[resource.Type] is ILastingResourceType lasting)
            {
                // A rollback has to take back what was begun, even where it failed.
                resource.Made = definition;
                lasting.Update(resource.Deployed!, request, course);
                return;
            }

            types[resource.Type].Update(resource.Deployed!, request);
            resource.Made = definition;
            course.End();
        }
    }

    /// <summary>Goes on with a resource that is already made to be what it is to be.</summary>
    protected void Stabilize(StackResource resource)
    {
        var pace = Pace.Of(Stack.World.Latency.Creation(resource.Type));
        if (types[resource.Type] is ILastingResourceType lasting)
        {
            var course = CourseOf(resource, _ => { }, () => Initiated(resource, pace));
            lasting.Resume(resource.Deployed!, Request(resource, resource.Made!), course);
            return;
        }

        if (resource.DetailedStatus == StackStatus.ConfigurationComplete)
            After(pace.Stabilization, () => Complete(resource), reason => Fail(resource, reason));
        else
            After(pace.Configuration, () => Configure(resource, pace), reason => Fail(resource, reason));
    }

    /// <summary>Says that the resource is complete.</summary>
    protected void Complete(StackResource resource)
    {
        Stack.Change(resource, _underway[resource].Complete);
        Leave(resource);
        Configured();
    }

    /// <summary>Is done with the resource.</summary>
    protected void Leave(StackResource resource)
    {
        _underway.Remove(resource);
        _courses.Remove(resource);
        ProceedSoon();
    }

    private bool IsConfigured(StackResource resource) =>
        !_waiting.Contains(resource) && (!_underway.ContainsKey(resource) || resource.DetailedStatus == StackStatus.ConfigurationComplete);

    private bool IsReady(StackResource resource) =>
        _waiting.Contains(resource) && resource.DependsOn.All(logicalId => IsConfigured(_byLogicalId[logicalId]));

    private void Start(StackResource resource)
    {
        _waiting.Remove(resource);
        _underway.Add(resource, ResourceAction.On(resource));
        Begin(resource);
    }

    private void Initiate(StackResource resource, ResourceDefinition definition, Pace pace)
    {
        var request = Request(resource, definition);
        var course = CourseOf(resource, begun => Deploy(resource, definition, begun), () => Initiated(resource, pace));
        if (types[resource.Type] is ILastingResourceType lasting)
        {
            lasting.Create(request, course);
            return;
        }

        course.Begin(types[resource.Type].Create(request));
        course.End();
    }

    private void Deploy(StackResource resource, ResourceDefinition definition, Resource deployed)
    {
        resource.Deployed = deployed;
        resource.Made = definition;
        resource.PhysicalId = deployed.PhysicalId;
        Stack.Change(resource, _underway[resource].InProgress, StatusReasons.ResourceCreationInitiated);
    }

    private void Initiated(StackResource resource, Pace pace) =>
        After(pace.Configuration, () => Configure(resource, pace), reason => Fail(resource, reason));

    /// <summary>An update came to another physical resource; the one before goes in the cleanup.</summary>
    private void Replace(StackResource resource, Resource updated)
    {
        if (updated == resource.Deployed)
            return;
        resource.Deployed = updated;
        resource.PhysicalId = updated.PhysicalId;
        Stack.Change(resource, StackStatus.UpdateInProgress, StatusReasons.ReplacedByProvider);
    }

    private ResourceCourse CourseOf(StackResource resource, Action<Resource> begun, Action ended)
    {
        var course = Course(begun, ended, (reason, remains) => Fail(resource, reason, remains));
        _courses[resource] = course;
        return course;
    }

    private void Configure(StackResource resource, Pace pace)
    {
        // Published logs show it of creations only.
        if (_underway[resource] == ResourceAction.Creation && resource.SignalPolicy is null && EventualConsistency.IsCheckedFor(resource.Type))
        {
            Stack.Change(resource, StackStatus.CreateInProgress, StatusReasons.EventualConsistencyCheck, StackStatus.ConfigurationComplete);
            Configured();
            ProceedSoon();
        }

        After(pace.Stabilization, () => AwaitSignals(resource), reason => Fail(resource, reason));
    }

    private void AwaitSignals(StackResource resource)
    {
        if (_underway[resource] != ResourceAction.Creation || SignalsOf(resource) is not { } signals)
        {
            Complete(resource);
            return;
        }

        After(signals.Await(), () => IfUnderWay(signals.EndWait), reason => Fail(resource, reason));
        IfUnderWay(signals.Judge);

        void IfUnderWay(Action judge)
        {
            if (_underway.ContainsKey(resource))
                judge();
        }
    }

    private CreationSignals? SignalsOf(StackResource resource) => resource.SignalPolicy is { } policy
        ? new CreationSignals(Stack, resource, policy, () => Complete(resource), reason => Fail(resource, reason))
        : null;

    private ResourceRequest Request(StackResource resource, ResourceDefinition definition) =>
        new(Stack.Region, Stack.Name, resource.LogicalId, definition.Properties, definition.Tags)
        {
            StackId = Stack.Id,
            ResourceType = resource.Type,
        };

    private void Fail(StackResource resource, string reason, Resource? remains = null)
    {
        if (remains is not null && resource.Deployed is null)
            (resource.Deployed, resource.PhysicalId) = (remains, remains.PhysicalId);
        _underway.Remove(resource, out var action);
        Stack.Change(resource, action!.Failed, reason);
        var failed = CancelResources().Prepend((LogicalId: resource.LogicalId, Action: action)).ToLookup(each => each.Action, each => each.LogicalId);
        Undo(
            (failed.Contains(ResourceAction.Creation) ? StatusReasons.FailedToCreate(failed[ResourceAction.Creation]) : "")
            + (failed.Contains(ResourceAction.Update) ? StatusReasons.FailedToUpdate(failed[ResourceAction.Update]) : ""));
    }

    private IReadOnlyList<(string LogicalId, ResourceAction Action)> CancelResources()
    {
        var cancelled = resources.Where(_underway.ContainsKey).Select(resource => (Resource: resource, Action: _underway[resource])).ToList();
        foreach (var (resource, action) in cancelled)
            Stack.Change(resource, action.Failed, action.Cancelled);
        foreach (var course in _courses.Values)
            course.GiveUp();
        return [.. cancelled.Select(each => (each.Resource.LogicalId, each.Action))];
    }
}
