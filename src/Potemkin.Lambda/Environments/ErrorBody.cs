using System.Text.Json;
using Potemkin.Lambda.RuntimeApi;

namespace Potemkin.Lambda.Environments;

/// <summary>What the JSON of an error says.</summary>
internal sealed record ErrorBody(string? ErrorType, string? ErrorMessage, IReadOnlyList<string> StackTrace)
{
    /// <summary>A runtime may answer anything: what it lacks is not there.</summary>
    public static ErrorBody Read(RuntimeAnswer answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer.Body ?? []);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object
                ? new ErrorBody(Text(root, "errorType") ?? answer.ErrorType, Text(root, "errorMessage"), Lines(root))
                : new ErrorBody(answer.ErrorType, null, []);
        }
        catch (JsonException)
        {
            return new ErrorBody(answer.ErrorType, null, []);
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Python has a list of them, Node.js calls it trace.
    private static List<string> Lines(JsonElement root) =>
        (root.TryGetProperty("stackTrace", out var trace) || root.TryGetProperty("trace", out trace)) && trace.ValueKind == JsonValueKind.Array
            ? [.. trace.EnumerateArray().Where(line => line.ValueKind == JsonValueKind.String).Select(line => line.GetString()!)]
            : [];
}
