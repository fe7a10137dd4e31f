using System.Text.Json.Nodes;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Tests.Reference;

/// <summary>Makes inputs of a shape: mostly of the keys and values that the rules look for, with some of anything else.</summary>
internal sealed class InputGenerator(Random random)
{
    private static readonly string[] Names = ["Alpha", "Beta", "Gamma"];

    /// <summary>An input; the more careful, the more often it is as the rules want it.</summary>
    public string Make(Shape shape, double care) => (Value(shape, care, depth: 0) as JsonObject ?? []).ToJsonString();

    private JsonNode? Value(Shape shape, double care, int depth)
    {
        if (depth > 25 || random.NextDouble() > care + (depth < 4 ? 0.1 : 0))
            return Anything();

        var isMap = shape.Keys.Count > 0 || shape.Members is not null;
        if (shape.Items is { } items && (!isMap || random.NextDouble() < 0.5))
            return random.NextDouble() < 0.12 ? Value(items, care, depth + 1) : List(items, care, depth);
        if (isMap)
            return Map(shape, care, depth);
        return shape.Candidates.Count == 0 ? Anything() : Of(shape.Candidates[random.Next(shape.Candidates.Count)]);
    }

    private JsonArray List(Shape items, double care, int depth)
    {
        var list = new JsonArray();
        for (var count = random.Next(1, 3) - (random.NextDouble() > care ? 1 : 0); count > 0; count--)
            list.Add(Value(items, care, depth + 1));
        return list;
    }

    private JsonObject Map(Shape shape, double care, int depth)
    {
        var map = new JsonObject();
        foreach (var (name, key) in shape.Keys)
        {
            if (random.NextDouble() < care || name == "Type")
                map[random.NextDouble() < 0.02 ? char.ToLowerInvariant(name[0]) + name[1..] : name] = Value(key, care, depth + 1);
        }

        if (shape.Members is { } members)
        {
            string[] names = [.. Names, .. shape.KeyCandidates];
            for (var count = random.Next(1, 3); count > 0; count--)
                map[names[random.Next(names.Length)]] = Value(members, care, depth + 1);
        }

        return map;
    }

    private JsonNode? Of(GuardValue value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue number => number.Number + (random.NextDouble() < 0.2 ? random.Next(-1, 2) : 0),
        FloatValue number => number.Number,
        BooleanValue truth => random.NextDouble() < 0.3 ? !truth.IsTrue : random.NextDouble() < 0.05 ? "true" : truth.IsTrue,
        RegexValue regex => RegexSample.Of(regex.Pattern.Source),
        ListValue { Items.Length: > 0 } list => random.NextDouble() < 0.7
            ? Of(list.Items[random.Next(list.Items.Length)])
            : new JsonArray([.. list.Items.Select(Of)]),
        MapValue map => new JsonObject(map.Keys.Zip(map.Values).Select(member => KeyValuePair.Create(member.First.Text, Of(member.Second)))),
        NullValue => null,
        _ => Anything(),
    };

    private JsonNode? Anything() => random.Next(14) switch
    {
        0 => null,
        1 => "",
        2 => new JsonArray(),
        3 => new JsonObject(),
        4 => true,
        5 => false,
        6 => random.Next(100),
        7 => 1.5,
        8 => "*",
        9 => new JsonObject { ["Ref"] = Names[random.Next(Names.Length)] },
        10 => new JsonObject { ["Fn::GetAtt"] = new JsonArray("Alpha", "Arn") },
        11 => new JsonArray("a", "b"),
        12 => new JsonArray(new JsonObject { ["Key"] = "a" }),
        _ => "something",
    };
}
