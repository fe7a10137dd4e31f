using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>The filters that an operation takes, all of which must hold, and the members that they look at.</summary>
/// <param name="members">The members by the names of the filters; a dot goes into a structure, or into each of a list.</param>
internal sealed class DescribedFilters(IReadOnlyDictionary<string, string> members)
{
    /// <summary>Reads filters, with blanks between: <c>engine=Engine</c>, <c>vpc-id=VpcConfig.VpcId</c>.</summary>
    public static DescribedFilters Read(string text) => new(text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(filter => filter.Split('='))
        .ToDictionary(filter => filter[0], filter => filter[1], StringComparer.Ordinal));

    /// <exception cref="AwsException">There is a filter that is not known.</exception>
    public bool Take(Asked asked, JsonObject item) => members.Count == 0 || asked.Objects("Filters").All(filter => Takes(asked.Operation, filter, item));

    private bool Takes(string operation, JsonObject filter, JsonObject item) => members.TryGetValue(filter.Text("Name") ?? "", out var path)
        ? ValuesAt(item, path.Split('.')).Intersect(filter.Texts("Values")).Any()
        : throw ProtocolErrors.UnsupportedParameter(operation, $"Filters.Name={filter.Text("Name")}");

    private static IEnumerable<string> ValuesAt(JsonNode? node, ReadOnlySpan<string> path) => (node, path.Length) switch
    {
        (JsonArray items, _) => All(items, path.ToArray()),
        (JsonObject inner, > 0) => ValuesAt(inner[path[0]], path[1..]),
        (JsonValue value, 0) => [value.ToString()],
        _ => [],
    };

    private static IEnumerable<string> All(JsonArray items, string[] path) => items.SelectMany(item => ValuesAt(item, path));
}
