using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Potemkin.Templates;

/// <summary>
/// Writes templates as JSON, which can say all that YAML can: CloudFormation takes either for the same.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html">template formats</a>.
/// </summary>
public static class TemplateJson
{
    // Without white space, and with no more escapes than JSON asks for: a template in a request has 51,200 bytes at most.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The template as JSON. Read again it has the same nodes: functions are in their long form, numbers have the digits
    /// that they were written with, and what is a text in YAML, such as <c>08</c> or a date, is a text in JSON.
    /// </summary>
    /// <param name="template">The template, or a part of one.</param>
    public static string Write(TemplateNode template)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            Write(writer, template);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, TemplateNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case ScalarNode scalar:
                Write(writer, scalar);
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, ScalarNode scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Number:
                writer.WriteRawValue(scalar.Value);
                break;
            case ScalarKind.Boolean:
                writer.WriteBooleanValue(scalar.Value == "true");
                break;
            case ScalarKind.Null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(scalar.Value);
                break;
        }
    }
}
