using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.Cli.Frame;

/// <summary>Writes what programs read, in the same way everywhere.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // Names stay readable; nobody puts the output into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly JsonSerializerOptions OnOneLine = new(Options) { WriteIndented = false };

    /// <summary>Writes one JSON value on a line of its own.</summary>
    public static void WriteLine(TextWriter output, object value) => output.WriteLine(JsonSerializer.Serialize(value, OnOneLine));

    /// <summary>Writes one JSON value, and ends its line.</summary>
    public static void Write(TextWriter output, object value) => output.WriteLine(JsonSerializer.Serialize(value, Options));
}
