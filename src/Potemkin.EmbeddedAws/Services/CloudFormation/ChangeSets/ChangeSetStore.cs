using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>The change sets of one region, those that were executed among them.</summary>
internal sealed class ChangeSetStore() : RegionPart<ChangeSet>("changeSets")
{
    private readonly Dictionary<string, ChangeSet> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _idsByStack = new(StringComparer.Ordinal);

    public ChangeSet? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The latest of that name.</summary>
    public ChangeSet? Find(string stackId, string name) => OfStack(stackId).LastOrDefault(changeSet => changeSet.Name == name);

    /// <summary>Those of a stack, oldest first.</summary>
    public IEnumerable<ChangeSet> OfStack(string stackId) =>
        _idsByStack.TryGetValue(stackId, out var ids) ? ids.Select(id => _byId[id]) : [];

    /// <summary>Adds the change set, or takes it in place of the one of the same id.</summary>
    public void Put(ChangeSet changeSet)
    {
        if (!_byId.ContainsKey(changeSet.Id))
        {
            if (!_idsByStack.TryGetValue(changeSet.StackId, out var ids))
                _idsByStack[changeSet.StackId] = ids = [];
            ids.Add(changeSet.Id);
        }

        _byId[changeSet.Id] = changeSet;
    }

    public void Remove(ChangeSet changeSet)
    {
        if (_byId.Remove(changeSet.Id))
            _idsByStack[changeSet.StackId].Remove(changeSet.Id);
    }

    /// <summary>Brings the change sets of a stack in line with the status that it is now in.</summary>
    public void Follow(Stack stack)
    {
        foreach (var changeSet in OfStack(stack.Id).ToList())
        {
            if (ExecutionAfter(changeSet.ExecutionStatus, stack.Status) is { } execution)
                Put(changeSet with { ExecutionStatus = execution });
        }
    }

    protected override IEnumerable<ChangeSet> SaveAll() => _idsByStack.Values.SelectMany(ids => ids).Select(id => _byId[id]);

    protected override void LoadAll(IReadOnlyList<ChangeSet> saved, RegionState region)
    {
        foreach (var changeSet in saved)
            Put(changeSet);
    }

    /// <summary>The execution status of a change set whose stack has come to be in a status; null where it stays.</summary>
    private static string? ExecutionAfter(string execution, string stackStatus) => execution switch
    {
        ExecutionStatus.InProgress when StackStatus.IsReached(stackStatus) => ExecutionStatus.Complete,
        ExecutionStatus.InProgress when !StackStatus.IsAdvancing(stackStatus) => ExecutionStatus.Failed,
        ExecutionStatus.Available when stackStatus != StackStatus.ReviewInProgress && StackStatus.IsAdvancing(stackStatus) => ExecutionStatus.Obsolete,
        ExecutionStatus.Available when stackStatus == StackStatus.DeleteInProgress => ExecutionStatus.Obsolete,
        _ => null,
    };
}
