#nullable enable
using System.Collections;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Protocols.Query;

/// <summary>Fills model classes from the elements of an answer. Elements that the model does not know are passed over.</summary>
internal sealed class XmlModelReader(XmlUnmarshallerContext context)
{
    public void ReadMembers(object model)
    {
        var shape = ModelShape.Of(model.GetType());
        var depth = context.CurrentDepth;
        while (context.ReadAtDepth(depth))
        {
            if (IsChildOf(depth) && shape.Find(context.CurrentElementName) is { } member)
            {
                member.Set(model, ReadValue(member.Type, member.Get(model)));
            }
        }
    }

    private object? ReadValue(Type type, object? initialValue = null) => type switch
    {
        _ when type == typeof(string) => StringUnmarshaller.Instance.Unmarshall(context),
        _ when type == typeof(bool?) => NullableBoolUnmarshaller.Instance.Unmarshall(context),
        _ when type == typeof(int?) => NullableIntUnmarshaller.Instance.Unmarshall(context),
        _ when type == typeof(DateTime?) => NullableDateTimeUnmarshaller.Instance.Unmarshall(context),
        _ when type.IsAssignableTo(typeof(ConstantClass)) =>
            ConstantLookup.Find(type, StringUnmarshaller.Instance.Unmarshall(context)),
        _ when type.IsAssignableTo(typeof(IList)) => ReadList(type, (IList?)initialValue),
        _ => ReadStructure(type),
    };

    private object ReadStructure(Type type)
    {
        var structure = Activator.CreateInstance(type)!;
        ReadMembers(structure);
        return structure;
    }

    /// <summary>A list without elements leaves the member as it was: null, unless collections are initialized.</summary>
    private IList? ReadList(Type type, IList? list)
    {
        var elementType = type.GetGenericArguments()[0];
        var depth = context.CurrentDepth;
        while (context.ReadAtDepth(depth))
        {
            if (IsChildOf(depth) && context.CurrentElementName == "member")
            {
                list ??= (IList)Activator.CreateInstance(type)!;
                list.Add(ReadValue(elementType));
            }
        }

        return list;
    }

    private bool IsChildOf(int depth) => context.IsStartElement && context.CurrentDepth == depth + 1;
}
