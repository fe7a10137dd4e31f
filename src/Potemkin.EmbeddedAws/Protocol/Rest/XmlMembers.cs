using System.Collections;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>Writes members as the XML of S3, and reads them. The items of a list stand one after the other under the list's name.</summary>
internal static class XmlMembers
{
    private const string AttributePrefix = "xsi:";
    private const string XsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";
    private const int DeepestElement = 32;

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
    private static readonly XmlWriterSettings Writing = new() { OmitXmlDeclaration = true, CheckCharacters = false };

    /// <param name="root">The name of the root.</param>
    /// <param name="xmlNamespace">The namespace of all elements.</param>
    /// <param name="value">What the root holds. Members whose names begin with <c>xsi:</c> are attributes.</param>
    public static string Write(string root, string xmlNamespace, JsonNode? value)
    {
        var text = new StringWriter();
        text.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Writing))
        {
            xml.WriteStartElement(root, xmlNamespace);
            Write(xml, value);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    /// <exception cref="AwsException">The body is no XML.</exception>
    public static JsonNode Read(ReadOnlyMemory<byte> body, Type type)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(body.ToArray(), writable: false), Reading);
            return Read(XElement.Load(reader), type, 0);
        }
        catch (XmlException)
        {
            throw ProtocolErrors.MalformedXml();
        }
    }

    private static JsonNode Read(XElement element, Type type, int depth)
    {
        if (depth > DeepestElement)
            throw ProtocolErrors.MalformedXml();
        if (!element.HasElements)
            return type == typeof(string) || type.IsValueType || Nullable.GetUnderlyingType(type) is not null ? element.Value : new JsonObject();

        var members = new JsonObject();
        foreach (var child in element.Elements())
        {
            var name = child.Name.LocalName;
            var member = type.GetProperty(name)?.PropertyType ?? typeof(string);
            if (!IsList(member))
                members[name] = Read(child, member, depth + 1);
            else if (members[name] is JsonArray items)
                items.Add(Read(child, member.GenericTypeArguments[0], depth + 1));
            else
                members[name] = new JsonArray(Read(child, member.GenericTypeArguments[0], depth + 1));
        }

        return members;
    }

    private static bool IsList(Type type) => type != typeof(string) && type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable));

    private static void Write(XmlWriter xml, JsonNode? value)
    {
        if (value is not JsonObject members)
        {
            xml.WriteString(value?.ToString());
            return;
        }

        foreach (var (name, member) in members.OrderBy(member => !member.Key.StartsWith(AttributePrefix, StringComparison.Ordinal)))
        {
            if (name.StartsWith(AttributePrefix, StringComparison.Ordinal))
                xml.WriteAttributeString("xsi", name[AttributePrefix.Length..], XsiNamespace, member!.ToString());
            else
                WriteElements(xml, name, member);
        }
    }

    private static void WriteElements(XmlWriter xml, string name, JsonNode? member)
    {
        foreach (var item in member is JsonArray items ? items : (IEnumerable<JsonNode?>)[member])
        {
            xml.WriteStartElement(name);
            Write(xml, item);
            xml.WriteEndElement();
        }
    }
}
