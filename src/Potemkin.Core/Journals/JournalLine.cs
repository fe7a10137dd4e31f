using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.Core.Journals;

/// <summary>A line of a run's journal: something that has happened, or is about to.</summary>
/// <param name="At">When it was written.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Begun), "begun")]
[JsonDerivedType(typeof(Creating), "creating")]
[JsonDerivedType(typeof(Created), "created")]
[JsonDerivedType(typeof(Deleted), "deleted")]
[JsonDerivedType(typeof(Kept), "kept")]
[JsonDerivedType(typeof(Ended), "ended")]
internal abstract record JournalLine(DateTimeOffset At)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Names of scenarios stay readable; nobody puts the file into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="JsonException">It is no line of a journal.</exception>
    public static JournalLine Parse(string text) => JsonSerializer.Deserialize<JournalLine>(text, Json) ?? throw new JsonException("It is null.");

    /// <summary>The line as it stands in the file.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>The run is about to create its first stack.</summary>
    internal sealed record Begun(DateTimeOffset At, string Run, string Target, string Machine, int Process, DateTimeOffset ProcessStartedAt)
        : JournalLine(At);

    /// <summary>CreateStack is about to be sent.</summary>
    internal sealed record Creating(
        DateTimeOffset At, string Stack, string Account, string Region, string? Profile, string Template, string Scenario) : JournalLine(At);

    /// <summary>CreateStack was answered.</summary>
    internal sealed record Created(DateTimeOffset At, string Stack, string Id) : JournalLine(At);

    /// <summary>Nothing of the stack is left.</summary>
    internal sealed record Deleted(DateTimeOffset At, string Stack) : JournalLine(At);

    /// <summary>The stack was left in place because the run was told to.</summary>
    internal sealed record Kept(DateTimeOffset At, string Stack) : JournalLine(At);

    /// <summary>The run has come to its end.</summary>
    internal sealed record Ended(DateTimeOffset At) : JournalLine(At);
}
