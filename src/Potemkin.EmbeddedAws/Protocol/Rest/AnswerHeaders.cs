using System.Globalization;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>Writes those members of an answer that stand in its headers.</summary>
internal static class AnswerHeaders
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(object answer)
    {
        var places = MemberPlaces.Of(answer.GetType());
        var one = places.Headers.Select(header => KeyValuePair.Create(header.Key, header.Value.GetValue(answer)));
        var all = places.HeadersByPrefix.SelectMany(headers => headers.Value.GetValue(answer) is IReadOnlyDictionary<string, string> values
            ? values.Select(value => KeyValuePair.Create<string, object?>($"{headers.Key}{value.Key}", value.Value))
            : []);
        return [.. one.Concat(all).Where(header => header.Value is not null).Select(header => KeyValuePair.Create(header.Key, Text(header.Value!)))];
    }

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => time.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
