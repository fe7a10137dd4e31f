using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>The stacks of one region, those that are deleted among them.</summary>
internal sealed class StackStore() : RegionPart<SavedStack>("stacks")
{
    private readonly List<Stack> _stacks = [];
    private readonly List<Stack> _standing = [];
    private readonly Dictionary<string, Stack> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stack> _latestByName = new(StringComparer.Ordinal);

    /// <summary>The stacks whose work was interrupted, oldest first.</summary>
    public IReadOnlyList<Stack> Interrupted => [.. _stacks.Where(stack => stack.InterruptedDeployment is not null)];

    /// <summary>All stacks, each with its place among them, newest first.</summary>
    public IEnumerable<(int Place, Stack Stack)> NewestFirst => _stacks.Index().Reverse().Where(entry => !entry.Item.IsForgotten);

    /// <summary>How many stacks are not deleted.</summary>
    public int Standing
    {
        get
        {
            // The deleted ones are never forgotten, and can be many.
            _standing.RemoveAll(stack => stack.IsDeleted);
            return _standing.Count;
        }
    }

    public void Add(Stack stack)
    {
        _stacks.Add(stack);
        _standing.Add(stack);
        _byId.Add(stack.Id, stack);
        _latestByName[stack.Name] = stack;
    }

    /// <summary>The stack of that name that is not deleted, or the one of that id whatever became of it.</summary>
    public Stack? Find(string nameOrId) =>
        _byId.GetValueOrDefault(nameOrId) is { IsForgotten: false } stack ? stack : FindByName(nameOrId);

    public Stack? FindByName(string name) => _latestByName.GetValueOrDefault(name) is { IsDeleted: false } stack ? stack : null;

    /// <summary>The stack that has a resource of that physical id.</summary>
    public Stack? FindByPhysicalId(string physicalId) =>
        _stacks.LastOrDefault(stack => stack.Resources.Any(resource => resource.PhysicalId == physicalId));

    /// <summary>The stack that has the resource.</summary>
    public Stack? FindOwner(Resource resource) =>
        _stacks.Find(stack => !stack.IsDeleted && stack.Resources.Concat(stack.Leaving).Any(owned => owned.Deployed == resource));

    /// <summary>The stack whose last drift detection has that id.</summary>
    public Stack? FindByDriftDetection(string id) => _stacks.Find(stack => stack.Drift?.DetectionId == id);

    /// <summary>The value that a stack exports under that name.</summary>
    public OutputValue? FindExport(string name) =>
        _stacks.Where(stack => !stack.IsDeleted).SelectMany(stack => stack.Outputs).FirstOrDefault(output => output.ExportName == name);

    /// <summary>The outputs that stacks export, by name.</summary>
    public IReadOnlyList<(Stack Stack, OutputValue Output)> Exports =>
    [
        .. _stacks.Where(stack => !stack.IsDeleted)
            .SelectMany(stack => stack.Outputs.Where(output => output.ExportName is not null), (stack, output) => (stack, output))
            .OrderBy(export => export.output.ExportName, StringComparer.Ordinal),
    ];

    /// <summary>The names of the stacks that import the value which is exported under that name.</summary>
    public IReadOnlyList<string> ImportersOf(string exportName) =>
    [
        .. _stacks.Where(stack => stack.Status is not (StackStatus.DeleteComplete or StackStatus.RollbackComplete))
            .Where(stack => stack.Definition.Imports.Contains(exportName))
            .Select(stack => stack.Name),
    ];

    /// <summary>The stack, not deleted and not this one, that exports a value under that name.</summary>
    public Stack? FindOtherExporter(Stack than, string exportName) =>
        _stacks.Find(stack => stack != than && !stack.IsDeleted && stack.Outputs.Any(output => output.ExportName == exportName));

    protected override IEnumerable<SavedStack> SaveAll() => _stacks.Select(SavedStack.Of);

    protected override void LoadAll(IReadOnlyList<SavedStack> saved, RegionState region)
    {
        foreach (var stack in saved)
            Add(stack.In(region));
    }
}
