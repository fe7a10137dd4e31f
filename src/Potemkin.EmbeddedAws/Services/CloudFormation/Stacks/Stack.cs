using System.Globalization;
using Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Drift;
using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>
/// A stack, from the request that made it until the account forgets it; one that is deleted stays to be asked about by its id.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Stack.html">Stack</a>.
/// </summary>
internal sealed class Stack
{
    private const string EventIdTimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private static readonly TimeSpan KeptAfterDeletion = TimeSpan.FromDays(90);

    private readonly List<StackEvent> _events = [];
    private readonly List<Func<bool>> _watchers = [];

    public Stack(RegionState region, string name, string id, StackVersion version)
    {
        Region = region;
        Name = name;
        Id = id;
        Version = version;
        CreationTime = region.World.Now;
        Self = new StackResource(name, "AWS::CloudFormation::Stack") { PhysicalId = id };
    }

    public string Name { get; }

    public string Id { get; }

    public RegionState Region { get; }

    public World World => Region.World;

    /// <summary>What it is, or while it is updated or rolled back, what it is to be.</summary>
    public StackVersion Version { get; set; }

    public StackDefinition Definition => Version.Definition;

    /// <summary>The stack that it is a resource of; null where it is of none.</summary>
    public string? ParentId { get; init; }

    /// <summary>The stack at the top of those that it is nested in; null where it is in none.</summary>
    public string? RootId { get; init; }

    public DateTimeOffset CreationTime { get; init; }

    /// <summary>When it began to be updated; null where it never was.</summary>
    public DateTimeOffset? LastUpdatedTime { get; set; }

    /// <summary>When it began to be deleted or rolled back.</summary>
    public DateTimeOffset? DeletionTime { get; set; }

    public bool TerminationProtection { get; set; }

    /// <summary>What was last found of its drift; null where nobody looked.</summary>
    public StackDrift? Drift { get; set; }

    /// <summary>What updates may do with its resources, as it was set; null where nobody set anything.</summary>
    public string? PolicyBody { get; set; }

    /// <summary>The token of the operation that is, or was last, at work on the stack.</summary>
    public string? ClientRequestToken { get; set; }

    /// <summary>The id of the change set that was executed last; null where none made the stack what it is.</summary>
    public string? ChangeSetId { get; set; }

    /// <summary>The stack as its own events tell of it.</summary>
    public StackResource Self { get; init; }

    public string Status => Self.Status!;

    public bool IsDeleted => Status == StackStatus.DeleteComplete;

    /// <summary>Whether it was deleted so long ago that the account no longer knows of it.</summary>
    public bool IsForgotten => IsDeleted && World.Now - Self.LastUpdated >= KeptAfterDeletion;

    public IReadOnlyList<StackResource> Resources => Version.Resources;

    /// <summary>The resources of earlier versions that an update, or its rollback, has not yet removed.</summary>
    public IReadOnlyList<StackResource> Leaving { get; set; } = [];

    /// <summary>The resources that something has been done about; of a logical id that is no longer in the template, until they are gone.</summary>
    public IEnumerable<StackResource> StartedResources =>
        Resources.Where(resource => resource.Status is not null)
            .Concat(Leaving.Where(resource => resource.Deployed is not null && Version.Find(resource.LogicalId) is null));

    public IReadOnlyList<OutputValue> Outputs { get; set; } = [];

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<StackEvent> Events => _events;

    /// <summary>The work on the stack that is under way.</summary>
    public Deployment? Deployment { get; set; }

    /// <summary>The work that was under way when the state was saved, until it is taken up.</summary>
    public SavedDeployment? InterruptedDeployment { get; set; }

    /// <summary>The version before an update that failed and was not rolled back; null where nothing can bring it back.</summary>
    public StackVersion? LastStable { get; set; }

    /// <summary>What is left of a rollback that failed; null where none has.</summary>
    public FailedRollback? FailedRollback { get; set; }

    public StackResource Resource(string logicalId) => Version.Find(logicalId)!;

    /// <summary>
    /// The tags that the stack, as it is defined there, passes on to a resource.
    /// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html">Resource tag</a>.
    /// </summary>
    public IReadOnlyDictionary<string, string> TagsOf(StackResource resource, StackDefinition definition) => new Dictionary<string, string>(definition.Tags)
    {
        ["aws:cloudformation:stack-name"] = Name,
        ["aws:cloudformation:stack-id"] = Id,
        ["aws:cloudformation:logical-id"] = resource.LogicalId,
    };

    /// <summary>Puts the stack in a status; see the other overload.</summary>
    public void Change(string status, string? reason = null, string? detailedStatus = null) => Change(Self, status, reason, detailedStatus);

    /// <summary>Puts a resource of the stack, or the stack itself, in a status, and records the event that tells of it.</summary>
    public void Change(StackResource resource, string status, string? reason = null, string? detailedStatus = null)
    {
        resource.Enter(status, reason, detailedStatus, World.Now);
        _events.Add(new StackEvent(EventId(resource), resource.LogicalId, resource.Type, resource.LastUpdated, status)
        {
            PhysicalId = resource.PhysicalId ?? "",
            StatusReason = reason,
            DetailedStatus = detailedStatus,
            ResourceProperties = Leaving.Contains(resource) ? null : resource.PropertiesShown,
            ClientRequestToken = ClientRequestToken,
        });
        if (resource != Self)
            return;
        Region.Of<ChangeSetStore>().Follow(this);
        if (_watchers.Count > 0)
            World.Scheduler.After(TimeSpan.Zero, TellWatchers);
    }

    /// <summary>Looks at the stack now, and whenever its status has changed, until what was to be seen is seen.</summary>
    /// <param name="isSeen">Looks, and says whether it need not look again.</param>
    public void Watch(Func<bool> isSeen)
    {
        if (!isSeen())
            _watchers.Add(isSeen);
    }

    /// <summary>Takes in what happened before.</summary>
    public void Load(IEnumerable<StackEvent> events) => _events.AddRange(events);

    private void TellWatchers()
    {
        foreach (var isSeen in _watchers.ToList())
        {
            if (isSeen())
                _watchers.Remove(isSeen);
        }
    }

    /// <summary>The stack's own events have a UUID, those of its resources a name with the time, or with a UUID while an update removes them.</summary>
    private string EventId(StackResource resource) => resource == Self ? World.RandomNames.Uuid()
        : Leaving.Contains(resource) ? $"{resource.LogicalId}-{World.RandomNames.Uuid()}"
        : $"{resource.LogicalId}-{resource.Status}-{resource.LastEventIdTime.UtcDateTime.ToString(EventIdTimeFormat, CultureInfo.InvariantCulture)}";
}
