using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>The filters that an operation takes, all of which must hold, and the members that they look at.</summary>
/// <param name="members">The members by the names of the filters; a dot goes into a structure, or into each of a list.</param>
internal sealed class DescribedFilters(IReadOnlyDictionary<string, string> members)
{
    private const string Tag = "tag";
    private const string TagPrefix = "tag:";
    private const string TagKey = "tag-key";

    /// <summary>
    /// Reads filters, with blanks between: <c>engine=Engine</c>, <c>vpc-id=VpcConfig.VpcId</c>. With <c>tag=Tags</c> they are like those of EC2: by
    /// tag too, and with <c>*</c> and <c>?</c> in their values.
    /// </summary>
    public static DescribedFilters Read(string text) => new(text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(filter => filter.Split('='))
        .ToDictionary(filter => filter[0], filter => filter[1], StringComparer.Ordinal));

    /// <exception cref="AwsException">There is a filter that is not known.</exception>
    public bool Take(Asked asked, JsonObject item) =>
        members.Count == 0 || asked.Objects("Filters").Concat(asked.Objects("Filter")).All(filter => Takes(asked.Operation, filter, item));

    private bool Takes(string operation, JsonObject filter, JsonObject item)
    {
        var found = ValuesOf(operation, filter.Text("Name") ?? "", item).ToList();
        return members.ContainsKey(Tag)
            ? filter.Texts("Values").Any(pattern => found.Any(value => Wildcard.Matches(pattern, value, ignoreCase: false)))
            : found.Intersect(filter.Texts("Values")).Any();
    }

    private IEnumerable<string> ValuesOf(string operation, string name, JsonObject item)
    {
        if (name != Tag && members.TryGetValue(name, out var path))
            return ValuesAt(item, path.Split('.'));
        if (!members.TryGetValue(Tag, out var tags) || name != TagKey && !name.StartsWith(TagPrefix, StringComparison.Ordinal))
            throw ProtocolErrors.UnsupportedParameter(operation, $"Filters.Name={name}");
        return name == TagKey
            ? item.Objects(tags).Select(tag => tag.Text("Key")!)
            : item.Objects(tags).Where(tag => tag.Text("Key") == name[TagPrefix.Length..]).Select(tag => tag.Text("Value") ?? "");
    }

    private static IEnumerable<string> ValuesAt(JsonNode? node, ReadOnlySpan<string> path) => (node, path.Length) switch
    {
        (JsonArray items, _) => All(items, path.ToArray()),
        (JsonObject inner, > 0) => ValuesAt(inner[path[0]], path[1..]),
        (JsonValue value, 0) => [value.ToString()],
        _ => [],
    };

    private static IEnumerable<string> All(JsonArray items, string[] path) => items.SelectMany(item => ValuesAt(item, path));
}
