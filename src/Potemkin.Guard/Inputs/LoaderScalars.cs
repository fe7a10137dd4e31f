using System.Globalization;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Inputs;

/// <summary>
/// What a plain scalar of a template stands for, as cfn-guard's own loader has it: <c>yes</c> and an empty value are texts,
/// <c>007</c> is a number.
/// </summary>
internal static class LoaderScalars
{
    private const NumberStyles Float =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static GuardValue Resolve(string text, GuardPlace place)
    {
        if (MayBeNumber(text))
        {
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
                return new IntegerValue(integer, place);
            if (TryFloat(text, out var number))
                return new FloatValue(number, place);
        }

        return text switch
        {
            "true" => new BooleanValue(true, place),
            "false" => new BooleanValue(false, place),
            "~" => new NullValue(place),
            _ when text.Equals("null", StringComparison.OrdinalIgnoreCase) => new NullValue(place),
            _ => new TextValue(text, place),
        };
    }

    /// <summary>What Rust reads as a float.</summary>
    public static bool TryFloat(string text, out double number)
    {
        if (char.IsAsciiLetter(text[^1]))
            return TryWord(text, out number);

        number = 0;
        return !text.StartsWith(".e", StringComparison.OrdinalIgnoreCase) && double.TryParse(text, Float, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryWord(string text, out double number)
    {
        var word = text.TrimStart('+', '-').ToUpperInvariant();
        number = word switch { "INF" or "INFINITY" => double.PositiveInfinity, "NAN" => double.NaN, _ => 0 };
        if (text[0] == '-')
            number = -number;
        return number != 0 && text.Length - word.Length <= 1;
    }

    private static bool MayBeNumber(string text) =>
        text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.' or 'i' or 'I' or 'n' or 'N');
}
