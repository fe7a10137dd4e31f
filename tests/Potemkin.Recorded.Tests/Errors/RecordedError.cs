using Potemkin.Recorded.Tests.Comparing;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Errors;

/// <summary>An error that AWS gave to a test; of some only the text of boto3's exception was recorded.</summary>
internal sealed record RecordedError(string File, string Test, string Code, string Message, string Status)
{
    public static string Source { get; } = Path.Combine(PublicData.Folder("cloudformation"), "errors.tsv");

    /// <summary>All of them, by test and path.</summary>
    public static IReadOnlyDictionary<string, RecordedError> All { get; } = !System.IO.File.Exists(Source)
        ? new Dictionary<string, RecordedError>()
        : System.IO.File.ReadLines(Source).Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(
                columns => $"{columns[1]} {columns[2]}",
                columns => new RecordedError(columns[0]["cloudformation/".Length..].Replace(".snapshot.json", ""), columns[1], columns[3], columns[4], columns[5]));

    /// <summary>How an error differs from this one; nothing where it does not.</summary>
    public IEnumerable<string> Differences(Answer answer)
    {
        var isText = Code == "(str)";
        var given = isText ? answer.Error! : (string?)answer["Error"]?["Message"] ?? "";
        if (!new Bindings().Match(Message, given))
            yield return $"expected '{Message}', but it is '{given}'";
        if (!isText && (string?)answer["Error"]?["Code"] != Code)
            yield return $"expected the code {Code}, but it is {answer["Error"]?["Code"]}";
        if (!isText && answer["ResponseMetadata"]?["HTTPStatusCode"]?.ToString() != Status)
            yield return $"expected the status {Status}, but it is {answer["ResponseMetadata"]?["HTTPStatusCode"]}";
    }
}
