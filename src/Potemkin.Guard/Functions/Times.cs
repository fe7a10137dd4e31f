using System.Globalization;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Functions;

/// <summary>Functions on points of time, in seconds since 1970.</summary>
internal static class Times
{
    public static IEnumerable<GuardValue> Now(Call call) => [new IntegerValue(call.Time.GetUtcNow().ToUnixTimeSeconds(), null)];

    public static IEnumerable<GuardValue> ParseEpoch(Call call) => call.ForEach(value => value is not TextValue text
        ? null
        : IsRfc3339(text.Text) && DateTimeOffset.TryParse(text.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new IntegerValue(time.ToUnixTimeSeconds(), text.Place)
            : throw call.CannotConvert(text, "a point of time"));

    // A date, a time and an offset: 2026-01-31T12:00:00Z.
    private static bool IsRfc3339(string text) =>
        text.Length >= "2026-01-31T12:00:00Z".Length && text[10] is 'T' or 't' or ' ' && (text[^1] is 'Z' or 'z' || text[^3] == ':');
}
