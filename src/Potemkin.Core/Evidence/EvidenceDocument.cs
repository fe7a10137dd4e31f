using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Evidence;

/// <summary>What a run leaves to be read: <c>evidence.json</c>. Members may be added; what is there keeps its name and meaning within a version.</summary>
/// <param name="Run">The run.</param>
/// <param name="Target">Where it put its stacks: <c>embedded</c>, <c>live</c> or an address.</param>
/// <param name="AccountId">The account that it began in.</param>
/// <param name="Region">The region that it began in.</param>
/// <param name="Began">When it began, on this machine's clock.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="Total">What it did.</param>
/// <param name="Places">The same by account and region.</param>
internal sealed record EvidenceDocument(
    string Run,
    string Target,
    string AccountId,
    string Region,
    DateTimeOffset Began,
    DateTimeOffset Ended,
    RunActivity Total,
    IReadOnlyList<PlaceActivity> Places)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Names stay readable; nobody puts the file into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The version of what the members mean.</summary>
    [JsonPropertyOrder(-1)]
    public int SchemaVersion => 1;

    /// <summary>The target in words, without what an address may hold of secrets.</summary>
    public static string WordsOf(Target target) => target.Endpoint is { } endpoint
        ? endpoint.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
        : target.ToString();

    /// <summary>The document as it stands in the file.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json) + "\n";
}
