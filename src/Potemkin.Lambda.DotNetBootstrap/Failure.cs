using System.Text.Encodings.Web;
using System.Text.Json;

namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>An exception as Lambda's .NET runtime tells it.</summary>
internal sealed class Failure
{
    private readonly Exception _exception;

    private Failure(Exception exception) => _exception = exception;

    public string ErrorType => _exception.GetType().Name;

    public static Failure Of(Exception exception) => new(exception is AggregateException { InnerExceptions: [var only] } ? only : exception);

    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, _exception);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Exception exception)
    {
        json.WriteStartObject();
        json.WriteString("errorType", exception.GetType().Name);
        json.WriteString("errorMessage", exception.Message);
        json.WriteStartArray("stackTrace");
        foreach (var line in (exception.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            json.WriteStringValue(line);
        json.WriteEndArray();
        if (exception.InnerException is { } cause)
        {
            json.WritePropertyName("cause");
            Write(json, cause);
        }

        json.WriteEndObject();
    }
}
