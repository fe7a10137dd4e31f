using Potemkin.Core.Stacks;

namespace Potemkin.Core.Resources;

/// <summary>What can be wrong with the way a scenario speaks of a resource.</summary>
internal static class ResourceErrors
{
    public static PotemkinException None(ResourceNoun noun, IReadOnlyList<StackResource> all)
    {
        var nouns = all.Select(resource => ResourceNoun.Of(resource.ResourceType).Text).Distinct().ToList();
        return new PotemkinException(
            $"The scenario's stacks have no {noun}.",
            NearestName.Question(noun.Text, nouns),
            $"They have: {Listed(all)}");
    }

    public static PotemkinException Several(ResourceNoun noun, IReadOnlyList<StackResource> named) => new(
        $"'the {noun}' is not clear: the scenario's stacks have {named.Count}.",
        $"They are: {Listed(named)}",
        named.DistinctBy(resource => resource.LogicalId).Count() == named.Count
            ? $"Try: '{named[0].LogicalId}' instead of 'the {noun}', or 'every {noun}'."
            : $"Try: '….{named[0].LogicalId}' instead of 'the {noun}', with the name of its stack, or 'every {noun}'.");

    public static PotemkinException Unknown(string name, IReadOnlyList<StackResource> all, IEnumerable<string> outputs) => new(
        $"The scenario's stacks have no resource '{name}'.",
        NearestName.Question(name, all.Select(resource => resource.LogicalId.Value).Concat(outputs)),
        $"They have: {Listed(all)}");

    public static PotemkinException Ambiguous(string name, IReadOnlyList<StackResource> named) => new(
        $"'{name}' is not clear: several of the scenario's stacks have it.",
        $"They are: {Listed(named)}",
        $"Try: '….{name}', with the name of its stack.");

    private static string Listed(IReadOnlyList<StackResource> resources)
    {
        var listed = string.Join(", ", resources.Select(resource => $"'{resource.LogicalId}' ({resource.ResourceType})"));
        return listed.Length > 0 ? listed : "no resources";
    }
}
