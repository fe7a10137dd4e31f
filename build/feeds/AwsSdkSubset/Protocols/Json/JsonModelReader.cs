#nullable enable
using System.Collections;
using System.Text.Json;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols.Json;

/// <summary>Fills model classes from the properties of an answer. Properties that the model does not know are passed over.</summary>
internal sealed class JsonModelReader(JsonUnmarshallerContext context)
{
    private static readonly JsonDictionaryUnmarshaller<string, string, StringUnmarshaller, StringUnmarshaller> StringMap =
        new(StringUnmarshaller.Instance, StringUnmarshaller.Instance);

    /// <summary>Reads on from the start of an object to its end.</summary>
    public void ReadMembers(object model, ref StreamingUtf8JsonReader reader)
    {
        var members = ModelShape.Of(model.GetType()).Members;
        var depth = context.CurrentDepth;
        while (context.ReadAtDepth(depth, ref reader))
        {
            foreach (var member in members)
            {
                if (context.TestExpression(member.WireName, depth, ref reader))
                {
                    member.Set(model, ReadValue(member.Type, ref reader));
                    break;
                }
            }
        }
    }

    private object? ReadValue(Type type, ref StreamingUtf8JsonReader reader) => type switch
    {
        _ when type == typeof(string) => StringUnmarshaller.Instance.Unmarshall(context, ref reader),
        _ when type == typeof(bool?) => NullableBoolUnmarshaller.Instance.Unmarshall(context, ref reader),
        _ when type == typeof(int?) => NullableIntUnmarshaller.Instance.Unmarshall(context, ref reader),
        _ when type == typeof(long?) => NullableLongUnmarshaller.Instance.Unmarshall(context, ref reader),
        _ when type == typeof(DateTime?) => NullableDateTimeUnmarshaller.Instance.Unmarshall(context, ref reader),
        _ when type == typeof(Dictionary<string, string>) => StringMap.Unmarshall(context, ref reader),
        _ when type.IsAssignableTo(typeof(ConstantClass)) =>
            ConstantLookup.Find(type, StringUnmarshaller.Instance.Unmarshall(context, ref reader)),
        _ when type.IsAssignableTo(typeof(IList)) => ReadList(type, ref reader),
        _ => ReadStructure(type, ref reader),
    };

    private object? ReadStructure(Type type, ref StreamingUtf8JsonReader reader)
    {
        context.Read(ref reader);
        if (context.CurrentTokenType == JsonTokenType.Null)
        {
            return null;
        }

        var structure = Activator.CreateInstance(type)!;
        ReadMembers(structure, ref reader);
        return structure;
    }

    private IList? ReadList(Type type, ref StreamingUtf8JsonReader reader)
    {
        context.Read(ref reader);
        if (context.CurrentTokenType == JsonTokenType.Null)
        {
            return AWSConfigs.InitializeCollections ? (IList)Activator.CreateInstance(type)! : null;
        }

        var list = (IList)Activator.CreateInstance(type)!;
        var elementType = type.GetGenericArguments()[0];
        while (!context.Peek(JsonTokenType.EndArray, ref reader))
        {
            list.Add(ReadValue(elementType, ref reader));
        }

        context.Read(ref reader);
        return list;
    }
}
