using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Potemkin.Recorded.Tests.Comparing;

/// <summary>Compares answers with recorded ones, which were normalized: ids and names are placeholders there, times words.</summary>
internal sealed partial class Comparison(DateOnly recordedOn)
{
    private readonly Bindings _bindings = new();
    private readonly List<string> _differences = [];

    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Adds what differs, each by its path.</summary>
    public void Compare(string path, JsonNode? recorded, JsonNode? answer)
    {
        switch (recorded)
        {
            case JsonObject members when Parsed(answer) is JsonObject others:
                CompareMembers(path, members, others);
                break;
            case JsonArray items when Parsed(answer) is JsonArray others:
                CompareItems(path, Unordered.Sorted(items, path), [.. Unordered.Sorted(others, path).Where(item => !LaterChanges.Came(item, recordedOn))]);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && IsText(path, (string)value!, answer):
                break;
            case JsonValue value when value.GetValueKind() != JsonValueKind.String && JsonNode.DeepEquals(value, answer):
                break;
            case null when answer is null:
                break;
            default:
                _differences.Add($"{path}: expected {Show(recorded)}, but it is {Show(answer)}.");
                break;
        }
    }

    private void CompareMembers(string path, JsonObject recorded, JsonObject answer)
    {
        var others = answer.Select(member => member.Key).ToList();
        foreach (var (name, value) in recorded)
        {
            var found = others.Contains(name) ? name : others.Find(other => !recorded.ContainsKey(other) && _bindings.Match(name, Normalized(other)));
            if (found is null)
            {
                if (!LaterChanges.Went(name, recorded, recordedOn))
                    _differences.Add($"{path}/{name}: expected {Show(value)}, but it is missing.");
                continue;
            }

            others.Remove(found);
            Compare($"{path}/{name}", value, name == "ResponseMetadata" ? Metadata(answer[found]) : answer[found]);
        }

        _differences.AddRange(others.Where(name => !LaterChanges.Came(name, recordedOn)).Select(name => $"{path}/{name}: is {Show(answer[name])}, but was not expected."));
    }

    private void CompareItems(string path, IReadOnlyList<JsonNode?> recorded, IReadOnlyList<JsonNode?> answer)
    {
        for (var index = 0; index < Math.Min(recorded.Count, answer.Count); index++)
            Compare($"{path}[{index}]", recorded[index], answer[index]);
        _differences.AddRange(recorded.Skip(answer.Count).Select((item, more) => $"{path}[{answer.Count + more}]: expected {Show(item)}, but it is missing."));
        _differences.AddRange(answer.Skip(recorded.Count).Select((item, more) => $"{path}[{recorded.Count + more}]: is {Show(item)}, but was not expected."));
    }

    private bool IsText(string path, string recorded, JsonNode? answer) => answer switch
    {
        _ when Bindings.IsAnything(recorded) || IsCountedLate(path) => true,
        // A word of its own stands for a time, and the name of a member in words for whatever its value was.
        JsonValue when recorded is "timestamp" or "datetime" => answer.GetValueKind() == JsonValueKind.Number || (string?)answer is { } time && IsTime(time),
        JsonValue when recorded.Contains('-') && recorded == Words(path[(path.LastIndexOf('/') + 1)..]) => true,
        JsonValue value => _bindings.Match(recorded, Normalized(value.ToString())),
        _ => false,
    };

    /// <summary>AWS brings the counts of subscriptions up to date some time later.</summary>
    private static bool IsCountedLate(string path) =>
        path.EndsWith("/Attributes/SubscriptionsPending", StringComparison.Ordinal) || path.EndsWith("/Attributes/SubscriptionsConfirmed", StringComparison.Ordinal);

    private static bool IsTime(string text) => text == "datetime" || Normalized(text) == "date" || text.All(char.IsAsciiDigit);

    private static string Normalized(string text) => Iso8601().Replace(text, "date");

    private static string Words(string member) => UpperCase().Replace(member, letter => $"-{letter.Value.ToLowerInvariant()}").Trim('-');

    /// <summary>Of the metadata the status alone was recorded.</summary>
    private static JsonNode? Metadata(JsonNode? metadata) => metadata is JsonObject members
        ? new JsonObject { ["HTTPHeaders"] = new JsonObject(), ["HTTPStatusCode"] = members["HTTPStatusCode"]?.DeepClone() }
        : metadata;

    /// <summary>Text that is a JSON document was recorded as such.</summary>
    private static JsonNode? Parsed(JsonNode? answer)
    {
        if (answer is not JsonValue value || value.GetValueKind() != JsonValueKind.String || (string)value! is not ['{' or '[', ..])
            return answer;
        try
        {
            return JsonNode.Parse((string)value!);
        }
        catch (JsonException)
        {
            return answer;
        }
    }

    private static string Show(JsonNode? node) => node?.ToJsonString(Legible) is { } text ? text.Length > 600 ? text[..600] + "…" : text : "null";

    private static readonly JsonSerializerOptions Legible = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})")]
    private static partial Regex Iso8601();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex UpperCase();
}
