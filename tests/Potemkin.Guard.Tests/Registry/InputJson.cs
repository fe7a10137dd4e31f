using System.Text.Json.Nodes;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Tests.Registry;

/// <summary>An input as JSON.</summary>
internal static class InputJson
{
    public static JsonNode? Of(GuardValue value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue number => number.Number,
        FloatValue number => number.Number,
        BooleanValue truth => truth.IsTrue,
        ListValue list => new JsonArray([.. list.Items.Select(Of)]),
        MapValue map => new JsonObject(map.Keys.Zip(map.Values).Select(member => KeyValuePair.Create(member.First.Text, Of(member.Second)))),
        _ => null,
    };
}
