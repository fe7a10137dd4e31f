using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Comparing;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>A recorded test while its calls are made again.</summary>
internal sealed class Replay(Boto3 boto3, Recording recording)
{
    private readonly List<(string Name, JsonNode? Answer)> _answers = [];
    private readonly List<(string Text, string Recorded)> _replacements = [];
    private int _names;

    public Recording Recording => recording;

    /// <summary>A name that no other stack or resource of this replay has.</summary>
    public string NewName(string of) => $"{of}-{0x0a1b2c00 + ++_names:x8}";

    /// <summary>Calls an operation, which must succeed.</summary>
    public async Task<Answer> CallAsync(string service, string operation, object? parameters = null)
    {
        var answer = await boto3.CallAsync(service, operation, Json(parameters));
        return answer.Error is null ? answer : throw new InvalidOperationException($"{service} {operation}: {answer.Error}");
    }

    /// <summary>Calls an operation, which must be refused.</summary>
    public async Task<Answer> RefusedAsync(string service, string operation, object? parameters = null)
    {
        var answer = await boto3.CallAsync(service, operation, Json(parameters));
        return answer.Error is not null ? answer : throw new InvalidOperationException($"{service} {operation} was not refused.");
    }

    public Task<Answer> CloudFormationAsync(string operation, object? parameters = null) => CallAsync("cloudformation", operation, parameters);

    public Task<Answer> CloudFormationRefusesAsync(string operation, object? parameters = null) => RefusedAsync("cloudformation", operation, parameters);

    /// <summary>Is to be compared with the recorded answer of that name.</summary>
    public void Match(string name, JsonNode? answer) => _answers.Add((name, answer?.DeepClone()));

    /// <summary>The answer as it came, errors among them.</summary>
    public void Match(string name, Answer answer) => Match(name, answer.Content);

    /// <summary>The recording has another text in the place of this one.</summary>
    public void Replace(string? text, string recorded)
    {
        if (!string.IsNullOrEmpty(text))
            _replacements.Add((text, recorded));
    }

    /// <summary>What differs from the recorded answers.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync(Func<Replay, Task> calls)
    {
        var broken = new List<string>();
        try
        {
            await calls(this);
        }
        catch (Exception stopped) when (stopped is InvalidOperationException or NullReferenceException or KeyNotFoundException)
        {
            broken.Add($"The calls stopped: {stopped.Message}");
        }

        var comparison = new Comparison(recording.Date);
        foreach (var (name, recorded) in recording.Answers)
        {
            var found = _answers.Find(answer => answer.Name == name);
            if (found.Name is not null)
                comparison.Compare($"/{name}", recorded, Replaced(found.Answer));
            else if (broken.Count == 0)
                broken.Add($"/{name}: the calls do not get to it.");
        }

        return [.. broken, .. comparison.Differences];
    }

    private JsonNode? Replaced(JsonNode? answer) => answer switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(Replaced(member.Key), Replaced(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Replaced)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Replaced((string)value!),
        _ => answer?.DeepClone(),
    };

    private string Replaced(string text) => _replacements.Aggregate(text, (replaced, pair) => replaced.Replace(pair.Text, pair.Recorded));

    private static JsonNode Json(object? parameters) => parameters as JsonNode ?? JsonSerializer.SerializeToNode(parameters ?? new { })!;
}
