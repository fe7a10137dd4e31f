using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>Numbers by their size, all else by its text; what has no value comes first.</summary>
internal sealed class ValueOrder : IComparer<JsonValue?>
{
    public static ValueOrder Instance { get; } = new();

    public int Compare(JsonValue? x, JsonValue? y) => (NumberOf(x), NumberOf(y)) is ({ } one, { } other)
        ? one.CompareTo(other)
        : string.CompareOrdinal(x?.ToString(), y?.ToString());

    public static decimal? NumberOf(JsonValue? value) =>
        value?.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
