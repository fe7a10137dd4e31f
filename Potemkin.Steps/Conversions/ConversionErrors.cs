using Potemkin.Core;

namespace Potemkin.Steps.Conversions;

/// <summary>What can be wrong with the way a step is written.</summary>
internal static class ConversionErrors
{
    public static PotemkinException NoParameterList(string text) => new(
        $"'{text}' is no list of parameters.",
        "Try: Name=value, Other='a value, with a comma'");

    public static PotemkinException ParameterTwice(string name) => new(
        $"The parameter '{name}' is given twice.");

    public static PotemkinException UnknownPlaceholder(string name, IEnumerable<string> known) => new(
        $"There is no placeholder '{{{name}}}'.",
        $"There are: {string.Join(", ", known.Append("output:Key").Append("output:stack.Key").Select(placeholder => $"{{{placeholder}}}"))}");

    public static PotemkinException MissingColumn(string column, IEnumerable<string> header) => new(
        $"The table has no column '{column}'.",
        $"It has: {NameList.Quoted(header)}");

    public static PotemkinException UnknownColumn(string column, IEnumerable<string> known) => new(
        $"The table has a column '{column}', which this step does not read.",
        $"It reads: {NameList.Quoted(known)}");
}
