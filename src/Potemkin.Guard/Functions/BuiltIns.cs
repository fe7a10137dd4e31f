using Potemkin.Guard.Values;

namespace Potemkin.Guard.Functions;

/// <summary>The functions of cfn-guard 3. See <a href="https://github.com/aws-cloudformation/cloudformation-guard/blob/main/docs/FUNCTIONS.md">its list</a>.</summary>
internal static class BuiltIns
{
    private static readonly Dictionary<string, Function> ByName = new[]
    {
        new Function("count", 1, Count),
        new Function("json_parse", 1, Texts.ParseJson),
        new Function("regex_replace", 3, Texts.ReplaceByRegex),
        new Function("substring", 3, Texts.Substring),
        new Function("to_upper", 1, call => call.ForEachText(text => text.ToUpperInvariant())),
        new Function("to_lower", 1, call => call.ForEachText(text => text.ToLowerInvariant())),
        new Function("join", 2, Texts.Join),
        new Function("url_decode", 1, call => call.ForEachText(Texts.DecodeUrl)),
        new Function("parse_int", 1, Conversions.ToInteger),
        new Function("parse_float", 1, Conversions.ToFloat),
        new Function("parse_string", 1, Conversions.ToText),
        new Function("parse_boolean", 1, Conversions.ToBoolean),
        new Function("parse_char", 1, Conversions.ToCharacter),
        new Function("parse_epoch", 1, Times.ParseEpoch),
        new Function("now", 0, Times.Now),
    }.ToDictionary(function => function.Name);

    public static IEnumerable<string> Names => ByName.Keys;

    public static Function? Find(string name) => ByName.GetValueOrDefault(name);

    private static GuardValue[] Count(Call call)
    {
        var count = new IntegerValue(call.Values.LongCount(), null);
        return [call.Arguments[0] is [var first, ..] ? count.At(first.Value) : count];
    }
}
