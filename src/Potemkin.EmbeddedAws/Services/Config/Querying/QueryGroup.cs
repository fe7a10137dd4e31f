using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>The items that have the same values of the properties which a query groups by; all items, where it groups by none.</summary>
internal sealed class QueryGroup(IReadOnlyDictionary<string, JsonValue> key)
{
    public List<JsonObject> Items { get; } = [];

    /// <summary>An item that has several values of a property is in several groups; one that has none is in none.</summary>
    public static IEnumerable<QueryGroup> Of(IReadOnlyList<PropertyPath> groupings, IEnumerable<JsonObject> items)
    {
        var groups = new OrderedDictionary<string, QueryGroup>(StringComparer.Ordinal);
        if (groupings.Count == 0)
            groups.Add("", new QueryGroup(new Dictionary<string, JsonValue>()));
        foreach (var item in items)
        {
            foreach (var values in KeysOf(item, groupings))
            {
                var name = string.Join('\n', values.Select(value => value.ToJsonString()));
                if (!groups.TryGetValue(name, out var group))
                    groups.Add(name, group = new QueryGroup(groupings.Zip(values).ToDictionary(pair => pair.First.Text, pair => pair.Second)));
                group.Items.Add(item);
            }
        }

        return groups.Values;
    }

    /// <summary>The value of a property that the group has in common, or what the function makes of all; null where there is none.</summary>
    public JsonValue? ValueOf(SelectedField field)
    {
        if (field.Function is null)
            return key.GetValueOrDefault(field.Name);
        if (field.Property is null)
            return JsonValue.Create(Items.Count);
        var values = Items.SelectMany(field.Property.ValuesIn).ToList();
        var numbers = values.Select(ValueOrder.NumberOf).OfType<decimal>().ToList();
        return field.Function switch
        {
            "COUNT" => JsonValue.Create(values.Count),
            "MIN" => values.Min(ValueOrder.Instance),
            "MAX" => values.Max(ValueOrder.Instance),
            "SUM" => JsonValue.Create(numbers.Sum()),
            _ => numbers.Count > 0 ? JsonValue.Create(numbers.Average()) : null,
        };
    }

    private static IEnumerable<IReadOnlyList<JsonValue>> KeysOf(JsonObject item, IReadOnlyList<PropertyPath> groupings) => groupings.Aggregate(
        (IEnumerable<IReadOnlyList<JsonValue>>)[[]],
        (keys, grouping) => keys.SelectMany(values => grouping.ValuesIn(item).DistinctBy(value => value.ToJsonString()).Select(value => values.Append(value).ToList())));
}
