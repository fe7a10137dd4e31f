using System.Globalization;
using System.Text;
using Potemkin.Guard.Inputs;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Functions;

/// <summary>Functions from one kind of value to another. A value of a kind that they do not take is left out.</summary>
internal static class Conversions
{
    public static IEnumerable<GuardValue> ToInteger(Call call) => call.ForEach(value => value switch
    {
        IntegerValue number => new IntegerValue(number.Number, number.Place),
        FloatValue number => new IntegerValue((long)number.Number, number.Place),
        TextValue text => long.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new IntegerValue(number, text.Place)
            : throw call.CannotConvert(text, "an integer"),
        CharacterValue digit => new IntegerValue(Digit(call, digit, "an integer"), digit.Place),
        _ => null,
    });

    public static IEnumerable<GuardValue> ToFloat(Call call) => call.ForEach(value => value switch
    {
        IntegerValue number => new FloatValue(number.Number, number.Place),
        FloatValue number => new FloatValue(number.Number, number.Place),
        TextValue text => text.Text.Length > 0 && LoaderScalars.TryFloat(text.Text, out var number)
            ? new FloatValue(number, text.Place)
            : throw call.CannotConvert(text, "a float"),
        CharacterValue digit => new FloatValue(Digit(call, digit, "a float"), digit.Place),
        _ => null,
    });

    public static IEnumerable<GuardValue> ToText(Call call) => call.ForEach(value => value switch
    {
        IntegerValue number => new TextValue(number.Number.ToString(CultureInfo.InvariantCulture), number.Place),
        FloatValue number => new TextValue(Written(number.Number), number.Place),
        BooleanValue truth => new TextValue(truth.IsTrue ? "true" : "false", truth.Place),
        TextValue text => new TextValue(text.Text, text.Place),
        CharacterValue character => new TextValue(character.Character.ToString(), character.Place),
        _ => null,
    });

    public static IEnumerable<GuardValue> ToBoolean(Call call) => call.ForEach(value => value switch
    {
        BooleanValue truth => new BooleanValue(truth.IsTrue, truth.Place),
        TextValue text => bool.TryParse(text.Text, out var truth) && text.Text.Trim() == text.Text
            ? new BooleanValue(truth, text.Place)
            : throw call.CannotConvert(text, "a boolean"),
        _ => null,
    });

    public static IEnumerable<GuardValue> ToCharacter(Call call) => call.ForEach(value => value switch
    {
        IntegerValue { Number: >= 0 and <= 9 } digit => new CharacterValue(new Rune((char)('0' + digit.Number)), digit.Place),
        IntegerValue number => throw call.CannotConvert(number, "a char"),
        TextValue { Text: "" } => null,
        TextValue text => Encoding.UTF8.GetByteCount(text.Text) == 1
            ? new CharacterValue(new Rune(text.Text[0]), text.Place)
            : throw call.CannotConvert(text, "a char"),
        CharacterValue character => new TextValue(character.Character.ToString(), character.Place),
        _ => null,
    });

    private static int Digit(Call call, CharacterValue character, string target) =>
        character.Character.Value is >= '0' and <= '9' and var digit ? digit - '0' : throw call.CannotConvert(character, target);

    // Never with an exponent.
    private static string Written(double number)
    {
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var exponent = shortest.IndexOf('E');
        if (exponent < 0)
            return shortest;

        var digits = shortest[..exponent].TrimStart('-');
        var power = int.Parse(shortest.AsSpan(exponent + 1), CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.');
        var (all, whole) = (digits.Replace(".", "", StringComparison.Ordinal), (point < 0 ? digits.Length : point) + power);
        var text = whole <= 0 ? $"0.{new string('0', -whole)}{all}" : all.PadRight(whole, '0');
        return number < 0 ? $"-{text}" : text;
    }
}
