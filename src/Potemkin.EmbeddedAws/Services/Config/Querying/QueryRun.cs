using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>Answers queries.</summary>
internal static class QueryRun
{
    public static QueryAnswer Over(this Query query, IEnumerable<JsonObject> items)
    {
        var matching = items.Where(item => query.Condition?.Holds(item) ?? true);
        var results = query.IsAggregation ? Aggregated(query, matching) : Selected(query, matching);
        return new QueryAnswer(
            [.. query.Limit is { } limit ? results.Take(limit) : results], !query.IsAggregation || query.Orders.All(order => !order.Field.IsAggregate));
    }

    private static IEnumerable<JsonObject> Selected(Query query, IEnumerable<JsonObject> items)
    {
        var projection = Projection.Of(query.Fields.Select(field => field.Property!));
        return Ordered(items, query.Orders, (item, field) => field.Property!.ValuesIn(item).FirstOrDefault()).Select(projection.From);
    }

    private static IEnumerable<JsonObject> Aggregated(Query query, IEnumerable<JsonObject> items)
    {
        // Without an order of its own the most numerous group comes first.
        var groups = QueryGroup.Of(query.Groupings, items).OrderByDescending(group => group.Items.Count);
        return Ordered(groups, query.Orders, (group, field) => group.ValueOf(field)).Select(group => Row(query, group));
    }

    private static JsonObject Row(Query query, QueryGroup group)
    {
        var row = new JsonObject();
        foreach (var field in query.Fields)
        {
            if (group.ValueOf(field) is not { } value)
                continue;
            var place = row;
            foreach (var segment in field.IsAggregate ? [] : field.Property!.Segments.SkipLast(1))
                place = (JsonObject)(place[segment] ??= new JsonObject());
            place[field.IsAggregate ? field.Name : field.Property!.Segments[^1]] = value.DeepClone();
        }

        return row;
    }

    private static IEnumerable<T> Ordered<T>(IEnumerable<T> all, IReadOnlyList<QueryOrder> orders, Func<T, SelectedField, JsonValue?> value)
    {
        if (orders.Count == 0)
            return all;
        var (first, rest) = (orders[0], orders.Skip(1));
        var ordered = first.IsDescending
            ? all.OrderByDescending(one => value(one, first.Field), ValueOrder.Instance)
            : all.OrderBy(one => value(one, first.Field), ValueOrder.Instance);
        return rest.Aggregate(ordered, (so, order) => order.IsDescending
            ? so.ThenByDescending(one => value(one, order.Field), ValueOrder.Instance)
            : so.ThenBy(one => value(one, order.Field), ValueOrder.Instance));
    }
}
