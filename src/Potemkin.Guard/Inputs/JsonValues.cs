using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Inputs;

/// <summary>JSON in memory as values of Guard.</summary>
internal static class JsonValues
{
    public static GuardValue From(JsonNode? node, int depth)
    {
        CheckDepth(depth);
        return node switch
        {
            null => new NullValue(null),
            JsonObject members => new MapValue([.. members.Select(member => (new TextValue(member.Key, null), From(member.Value, depth + 1)))], null),
            JsonArray items => new ListValue([.. items.Select(item => From(item, depth + 1))], null),
            _ => From(JsonSerializer.SerializeToElement(node), depth),
        };
    }

    public static GuardValue From(JsonElement element, int depth)
    {
        CheckDepth(depth);
        return element.ValueKind switch
        {
            JsonValueKind.Object =>
                new MapValue([.. element.EnumerateObject().Select(member => (new TextValue(member.Name, null), From(member.Value, depth + 1)))], null),
            JsonValueKind.Array => new ListValue([.. element.EnumerateArray().Select(item => From(item, depth + 1))], null),
            JsonValueKind.String => new TextValue(element.GetString()!, null),
            JsonValueKind.Number => Number(element),
            JsonValueKind.True => new BooleanValue(true, null),
            JsonValueKind.False => new BooleanValue(false, null),
            _ => new NullValue(null),
        };
    }

    private static GuardValue Number(JsonElement element) =>
        element.TryGetInt64(out var number) ? new IntegerValue(number, null) : new FloatValue(element.GetDouble(), null);

    private static void CheckDepth(int depth)
    {
        if (depth > GuardInput.MaximumDepth)
            throw InputErrors.TooDeep(new GuardPlace(1, 1));
    }
}
