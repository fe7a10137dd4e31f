using System.Text.RegularExpressions;
using Potemkin.Core;

namespace Potemkin.Steps.Conversions;

/// <summary>Parameters as a step gives them.</summary>
/// <param name="Values">The values by name.</param>
public sealed partial record StepParameters(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>No parameters.</summary>
    public static StepParameters None { get; } = new(new Dictionary<string, string>());

    /// <summary>Reads <c>Name=value, Other='a, b'</c>; a quote within quotes is doubled. What is filled in may have commas and quotes.</summary>
    /// <exception cref="PotemkinException">It is written otherwise, or names a parameter twice.</exception>
    internal static StepParameters Parse(string text, Func<string, string> fill)
    {
        if (!WholeList().IsMatch(text))
            throw ConversionErrors.NoParameterList(text);
        return Of(OneParameter().Matches(text).Select(match => (fill(match.Groups["name"].Value), fill(Unquoted(match.Groups["value"].Value)))));
    }

    /// <summary>Reads a table of the columns parameter and value.</summary>
    /// <exception cref="PotemkinException">It has other columns, or names a parameter twice.</exception>
    internal static StepParameters From(DataTable table, Func<string, string> fill)
    {
        TableColumns.Require(table, ["parameter", "value"]);
        return Of(table.Rows.Select(row => (fill(row["parameter"]), fill(row["value"]))));
    }

    /// <summary>The names alone, for the engines' traces: a value may be a secret.</summary>
    public override string ToString() => string.Join(", ", Values.Keys);

    private static StepParameters Of(IEnumerable<(string Name, string Value)> pairs)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in pairs)
        {
            if (!values.TryAdd(name, value))
                throw ConversionErrors.ParameterTwice(name);
        }

        return new StepParameters(values);
    }

    private static string Unquoted(string value) =>
        value.StartsWith('\'') ? value[1..^1].Replace("''", "'", StringComparison.Ordinal) : value;

    [GeneratedRegex(@"^\s*[^\s=,']+=('([^']|'')*'|[^,']*)(\s*,\s*[^\s=,']+=('([^']|'')*'|[^,']*))*\s*$")]
    private static partial Regex WholeList();

    [GeneratedRegex(@"(?<name>[^\s=,']+)=(?<value>'([^']|'')*'|[^,']*[^,'\s]|)")]
    private static partial Regex OneParameter();
}
