using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying.Conditions;

/// <summary>
/// A value that a query compares properties with. Ranges of addresses in CIDR notation are equal where they overlap, and are less and
/// greater by what they begin and end with.
/// </summary>
/// <param name="Text">What is written, without quotes.</param>
internal sealed record QueryLiteral(string Text)
{
    private readonly AddressRange? _addresses = AddressRange.Parse(Text);

    public bool IsEqual(JsonValue value) => Compare(value) is { FirstToLast: <= 0, LastToFirst: >= 0 };

    /// <summary>Whether the value is less than this.</summary>
    public bool IsLess(JsonValue value) => Compare(value) is { FirstToFirst: < 0 };

    /// <summary>Whether the value is greater than this.</summary>
    public bool IsGreater(JsonValue value) => Compare(value) is { LastToLast: > 0 };

    public bool IsAtMost(JsonValue value) => Compare(value) is { FirstToLast: <= 0 };

    public bool IsAtLeast(JsonValue value) => Compare(value) is { LastToFirst: >= 0 };

    private Standing? Compare(JsonValue value)
    {
        var text = value.ToString();
        return value.GetValueKind() switch
        {
            JsonValueKind.Number => Number(text) is { } one && Number(Text) is { } other ? Standing.Of(one.CompareTo(other)) : null,
            JsonValueKind.True or JsonValueKind.False => bool.TryParse(Text, out var truth) ? Standing.Of(bool.Parse(text).CompareTo(truth)) : null,
            _ when _addresses is not null && (text.Contains('/') || Text.Contains('/')) && AddressRange.Parse(text) is { } range && range.Family == _addresses.Family =>
                new Standing(
                    range.First.CompareTo(_addresses.First), range.First.CompareTo(_addresses.Last),
                    range.Last.CompareTo(_addresses.First), range.Last.CompareTo(_addresses.Last)),
            _ => Standing.Of(string.CompareOrdinal(text, Text)),
        };
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>How the ends of a value stand to those of the literal; of what is no range all are the same.</summary>
    private sealed record Standing(int FirstToFirst, int FirstToLast, int LastToFirst, int LastToLast)
    {
        public static Standing Of(int comparison) => new(comparison, comparison, comparison, comparison);
    }
}
