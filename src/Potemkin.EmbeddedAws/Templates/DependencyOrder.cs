namespace Potemkin.EmbeddedAws.Templates;

/// <summary>Puts things into an order in which each comes after those that it depends on.</summary>
internal static class DependencyOrder
{
    /// <param name="dependencies">Each thing with those that it depends on.</param>
    /// <param name="circular">Those that are on a circle or depend on one that is, in their given order.</param>
    public static IReadOnlyList<string> Of(
        IReadOnlyDictionary<string, IReadOnlyCollection<string>> dependencies, out IReadOnlyList<string> circular)
    {
        var missing = dependencies.ToDictionary(entry => entry.Key, entry => entry.Value.Count);
        var dependents = dependencies
            .SelectMany(entry => entry.Value, (entry, dependency) => (Dependency: dependency, Dependent: entry.Key))
            .ToLookup(edge => edge.Dependency, edge => edge.Dependent);
        var ready = new Queue<string>(dependencies.Keys.Where(name => missing[name] == 0));
        var order = new List<string>();
        while (ready.TryDequeue(out var name))
        {
            order.Add(name);
            foreach (var dependent in dependents[name])
            {
                if (--missing[dependent] == 0)
                    ready.Enqueue(dependent);
            }
        }

        circular = [.. dependencies.Keys.Where(name => missing[name] > 0)];
        return order;
    }
}
