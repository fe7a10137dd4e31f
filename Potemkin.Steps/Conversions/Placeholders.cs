using System.Text.RegularExpressions;

namespace Potemkin.Steps.Conversions;

/// <summary>Fills in <c>{run}</c> and its like.</summary>
internal static partial class Placeholders
{
    /// <param name="text">The text.</param>
    /// <param name="values">What the simple ones stand for.</param>
    /// <param name="output">What <c>{output:Key}</c> or <c>{output:stack.Key}</c> stands for.</param>
    /// <exception cref="Core.PotemkinException">There is no such placeholder.</exception>
    public static string Fill(string text, IReadOnlyDictionary<string, Func<string>> values, Func<string, string> output) =>
        Written().Replace(text, match =>
            match.Groups["output"].Success ? output(match.Groups["output"].Value)
            : values.TryGetValue(match.Groups["name"].Value, out var value) ? value()
            : throw ConversionErrors.UnknownPlaceholder(match.Groups["name"].Value, values.Keys));

    // The braces of JSON and of regular expressions hold other things than one word.
    [GeneratedRegex(@"\{(output:(?<output>[^{}]+)|(?<name>[A-Za-z]+))\}")]
    private static partial Regex Written();
}
