using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.Core.Evidence;

/// <summary>
/// What runs leave to be read: <c>evidence.json</c>, as its schema in docs/evidence-1.schema.json says. Members may be added; what is there
/// keeps its name and meaning within a version. Times are on this machine's clock, in UTC, where nothing else is said.
/// </summary>
public sealed record EvidenceDocument
{
    /// <summary>The version of what the members mean.</summary>
    public const int Version = 1;

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        // Names stay readable; nobody puts the file into a web page as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The version of what the members mean, <see cref="Version"/>.</summary>
    public int SchemaVersion { get; init; } = Version;

    /// <summary>The runs, one or, where evidence was merged, several.</summary>
    public required IReadOnlyList<RunEvidence> Runs { get; init; }

    /// <summary>The rules whose verdicts were asked for.</summary>
    public IReadOnlyList<RuleEvidence> Rules { get; init; } = [];

    /// <summary>The templates of the stacks.</summary>
    public IReadOnlyList<TemplateEvidence> Templates { get; init; } = [];

    /// <summary>The scenarios, those that were not executed too, in the order of the features and of their files.</summary>
    public IReadOnlyList<ScenarioEvidence> Scenarios { get; init; } = [];

    /// <summary>The document as it stands in the file.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json) + "\n";

    /// <summary>Reads a document.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PotemkinException">There is no such file, or it is no evidence, or that of a later version.</exception>
    public static EvidenceDocument Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            using (var document = JsonDocument.Parse(text))
                RequireVersion(path, document.RootElement);
            return JsonSerializer.Deserialize<EvidenceDocument>(text, Json)!;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or JsonException)
        {
            throw EvidenceErrors.Unreadable(path, reason);
        }
    }

    /// <summary>The document without the secrets of its runs, which texts of scenarios may hold.</summary>
    internal EvidenceDocument Without(Redaction secrets) => secrets.IsEmpty
        ? this
        : JsonSerializer.Deserialize<EvidenceDocument>(secrets.Redact(JsonSerializer.SerializeToNode(this, Json)!), Json)!;

    private static void RequireVersion(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("schemaVersion", out var member)
            || member.ValueKind != JsonValueKind.Number
            || !member.TryGetInt32(out var version)
            || !root.TryGetProperty("runs", out _))
            throw EvidenceErrors.NoEvidence(path);
        if (version != Version)
            throw EvidenceErrors.OtherVersion(path, version);
    }
}
