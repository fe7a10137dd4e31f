using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>The answers that AWS gave to the calls of one test, by the names that the test gave them.</summary>
internal sealed record Recording(DateOnly Date, IReadOnlyList<KeyValuePair<string, JsonNode?>> Answers)
{
    private static readonly ConcurrentDictionary<string, JsonObject> Files = new();

    /// <summary>For calls whose answers are judged otherwise.</summary>
    public static Recording None { get; } = new(DateOnly.MaxValue, []);

    public static string Folder { get; } = PublicData.Folder("cloudformation/recorded");

    public static IEnumerable<(string File, string Test)> All =>
        from path in Directory.EnumerateFiles(Folder, "*.snapshot.json", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Folder, path).Replace(".snapshot.json", "").Replace('\\', '/')
        from test in Read(file)
        select (file, test.Key);

    public JsonNode? this[string name] => Answers.FirstOrDefault(answer => answer.Key == name).Value;

    public static Recording Of(string file, string test)
    {
        var recording = Read(file)[test] ?? throw new InvalidOperationException($"{file} has no test {test}.");
        var date = DateOnly.ParseExact(((string)recording["recorded-date"]!)[..10], "dd-MM-yyyy", CultureInfo.InvariantCulture);
        return new Recording(date, [.. recording["recorded-content"]!.AsObject()]);
    }

    /// <summary>Whether an answer was taken before another.</summary>
    public bool IsBefore(string name, string other)
    {
        var names = Answers.Select(answer => answer.Key).ToList();
        return names.IndexOf(name) < names.IndexOf(other);
    }

    private static JsonObject Read(string file) =>
        Files.GetOrAdd(file, name => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, $"{name}.snapshot.json")))!.AsObject());
}
