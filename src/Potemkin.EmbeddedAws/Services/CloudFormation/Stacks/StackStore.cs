namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>The stacks of one region, those that are deleted among them.</summary>
internal sealed class StackStore
{
    private readonly List<Stack> _stacks = [];
    private readonly Dictionary<string, Stack> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stack> _latestByName = new(StringComparer.Ordinal);

    /// <summary>All stacks, each with its place among them, newest first.</summary>
    public IEnumerable<(int Place, Stack Stack)> NewestFirst => _stacks.Index().Reverse().Where(entry => !entry.Item.IsForgotten);

    public void Add(Stack stack)
    {
        _stacks.Add(stack);
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

    /// <summary>The stack, not deleted and not this one, that exports a value under that name.</summary>
    public Stack? FindOtherExporter(Stack than, string exportName) =>
        _stacks.Find(stack => stack != than && !stack.IsDeleted && stack.Outputs.Any(output => output.ExportName == exportName));
}
