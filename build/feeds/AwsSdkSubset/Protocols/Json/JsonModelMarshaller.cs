#nullable enable
using System.Buffers;
using System.Collections;
using System.Text.Json;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols.Json;

internal sealed class JsonModelMarshaller(string serviceNamespace, string target) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input) => new DefaultRequest(input, serviceNamespace)
    {
        HttpMethod = "POST",
        ResourcePath = "/",
        Headers =
        {
            ["X-Amz-Target"] = target,
            ["Content-Type"] = "application/x-amz-json-1.1",
        },
        Content = Serialize(input),
    };

    private static byte[] Serialize(AmazonWebServiceRequest input)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteMembers(writer, input);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, object model)
    {
        writer.WriteStartObject();
        foreach (var member in ModelShape.Of(model.GetType()).Members)
        {
            if (member.TryGetSet(model, out var value))
            {
                writer.WritePropertyName(member.WireName);
                WriteValue(writer, value);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case ConstantClass constant:
                writer.WriteStringValue(constant.Value);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case DateTime time:
                writer.WriteRawValue(StringUtils.FromDateTimeToUnixTimestamp(time));
                break;
            case IList list:
                WriteList(writer, list);
                break;
            default:
                WriteMembers(writer, value);
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter writer, IList list)
    {
        writer.WriteStartArray();
        foreach (var element in list)
        {
            WriteValue(writer, element!);
        }

        writer.WriteEndArray();
    }
}
