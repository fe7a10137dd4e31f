using Potemkin.Core.Stacks;

namespace Potemkin.Core.Resources;

/// <summary>Finds the resources that a scenario speaks of among those of its stacks.</summary>
/// <param name="stacks">The scenario's stacks, the first one first.</param>
public sealed class ResourceLookup(IReadOnlyList<Stack> stacks)
{
    private IEnumerable<StackResource> All => stacks.SelectMany(stack => stack.Resources);

    /// <summary>The only resource of a kind.</summary>
    /// <exception cref="PotemkinException">There is none, or there are several.</exception>
    public StackResource Only(ResourceNoun noun)
    {
        var named = Every(noun);
        return named.Count == 1 ? named[0] : throw ResourceErrors.Several(noun, named);
    }

    /// <summary>All resources of a kind.</summary>
    /// <exception cref="PotemkinException">There is none.</exception>
    public IReadOnlyList<StackResource> Every(ResourceNoun noun)
    {
        var named = All.Where(resource => noun.Names(resource.ResourceType)).ToList();
        return named.Count > 0 ? named : throw ResourceErrors.None(noun, [.. All]);
    }

    /// <summary>The resource of a logical id, or that an output or a physical id speaks of.</summary>
    /// <exception cref="PotemkinException">There is none, or there are several.</exception>
    public StackResource Named(string name)
    {
        var values = stacks.Where(stack => stack.Outputs.ContainsKey(name)).Select(stack => stack.Outputs[name]).Append(name).ToHashSet();
        var named = All.Where(resource => resource.LogicalId.Value == name).ToList();
        if (named.Count == 0)
            named = [.. All.Where(resource => values.Contains(resource.PhysicalId.Value))];
        return named.Count switch
        {
            0 => throw ResourceErrors.Unknown(name, [.. All], stacks.SelectMany(stack => stack.Outputs.Keys)),
            1 => named[0],
            _ => throw ResourceErrors.Ambiguous(name, named),
        };
    }
}
