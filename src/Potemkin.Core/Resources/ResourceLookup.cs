using Potemkin.Core.Stacks;

namespace Potemkin.Core.Resources;

/// <summary>Finds the resources that a scenario speaks of among those of its stacks.</summary>
/// <param name="stacks">The scenario's stacks, the first one first.</param>
/// <param name="account">What <c>the account</c> means; null where nothing does.</param>
public sealed class ResourceLookup(IReadOnlyList<Stack> stacks, StackResource? account = null)
{
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
        if (named.Count == 0 && account is not null && noun.Names(account.ResourceType))
            return [account];
        return named.Count > 0 ? named : throw ResourceErrors.None(noun, All);
    }

    /// <summary>The resource of a logical id, or that an output or a physical id speaks of.</summary>
    /// <exception cref="PotemkinException">There is none, or there are several.</exception>
    public StackResource Named(string name) => Find(name) ?? throw Unknown(name);

    /// <summary>All of them.</summary>
    internal IReadOnlyList<StackResource> All { get; } = [.. stacks.SelectMany(stack => stack.Resources)];

    /// <summary>The resource of that name; null where there is none.</summary>
    /// <exception cref="PotemkinException">There are several.</exception>
    internal StackResource? Find(string name)
    {
        var values = Outputs.Where(output => output.Key == name).Select(output => output.Value).Append(name).ToHashSet();
        var named = All.Where(resource => resource.LogicalId.Value == name).ToList();
        if (named.Count == 0)
            named = [.. All.Where(resource => values.Contains(resource.PhysicalId.Value))];
        return named.Count < 2 ? named.FirstOrDefault() : throw ResourceErrors.Ambiguous(name, named);
    }

    /// <summary>The ids that outputs of that name, or of that value, give: those of AWS Config may be among them.</summary>
    internal IReadOnlySet<string> GivenBy(string name) =>
        Outputs.Where(output => output.Key == name || output.Value == name).Select(output => output.Value).ToHashSet();

    /// <summary>There is no resource of that name.</summary>
    internal PotemkinException Unknown(string name) => ResourceErrors.Unknown(name, All, Outputs.Select(output => output.Key));

    private IEnumerable<KeyValuePair<string, string>> Outputs => stacks.SelectMany(stack => stack.Outputs);
}
