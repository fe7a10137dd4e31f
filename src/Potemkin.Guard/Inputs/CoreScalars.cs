using System.Globalization;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Inputs;

/// <summary>What a plain scalar stands for in the core schema of YAML 1.2, by which <c>json_parse</c> reads.</summary>
internal static class CoreScalars
{
    public static GuardValue Resolve(string text, GuardPlace place) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => new NullValue(place),
        "true" or "True" or "TRUE" => new BooleanValue(true, place),
        "false" or "False" or "FALSE" => new BooleanValue(false, place),
        ".inf" or ".Inf" or ".INF" or "+.inf" => new FloatValue(double.PositiveInfinity, place),
        "-.inf" or "-.Inf" or "-.INF" => new FloatValue(double.NegativeInfinity, place),
        ".nan" or ".NaN" or ".NAN" => new FloatValue(double.NaN, place),
        _ when text.StartsWith("0x", StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) => new IntegerValue(number, place),
        _ when text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1]) => new TextValue(text, place),
        _ when char.IsAsciiLetter(text[^1]) => new TextValue(text, place),
        _ => LoaderScalars.Resolve(text, place),
    };
}
