using System.Text;
using System.Text.Json.Nodes;
using System.Xml;

namespace Potemkin.EmbeddedAws.Protocol.Query;

/// <summary>Writes members as the XML of the Query protocol.</summary>
internal static class QueryXml
{
    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, CheckCharacters = false };

    public static string Answer(string operation, JsonObject members, string xmlNamespace, string requestId) =>
        Write(xml =>
        {
            xml.WriteStartElement($"{operation}Response", xmlNamespace);
            if (members.Count > 0)
            {
                xml.WriteStartElement($"{operation}Result");
                WriteMembers(xml, members);
                xml.WriteEndElement();
            }

            xml.WriteStartElement("ResponseMetadata");
            xml.WriteElementString("RequestId", requestId);
            xml.WriteEndElement();
            xml.WriteEndElement();
        });

    public static string Error(AwsException error, string xmlNamespace, string requestId) =>
        Write(xml =>
        {
            xml.WriteStartElement("ErrorResponse", xmlNamespace);
            xml.WriteStartElement("Error");
            xml.WriteElementString("Type", error.Status is 500 or 503 ? "Receiver" : "Sender");
            xml.WriteElementString("Code", error.Code);
            xml.WriteElementString("Message", error.Message);
            xml.WriteEndElement();
            xml.WriteElementString("RequestId", requestId);
            xml.WriteEndElement();
        });

    private static string Write(Action<XmlWriter> content)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings))
            content(xml);
        return text.ToString();
    }

    private static void WriteMembers(XmlWriter xml, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            xml.WriteStartElement(name);
            WriteValue(xml, value);
            xml.WriteEndElement();
        }
    }

    private static void WriteItems(XmlWriter xml, string name, JsonArray items)
    {
        foreach (var item in items)
        {
            xml.WriteStartElement(name);
            WriteValue(xml, item);
            xml.WriteEndElement();
        }
    }

    private static void WriteValue(XmlWriter xml, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject { Count: 1 } map when map[QueryMapConverter.Entry] is JsonArray entries:
                WriteItems(xml, QueryMapConverter.Entry, entries);
                break;
            case JsonObject members:
                WriteMembers(xml, members);
                break;
            case JsonArray items:
                WriteItems(xml, "member", items);
                break;
            case JsonValue scalar:
                xml.WriteString(scalar.ToString());
                break;
        }
    }
}
