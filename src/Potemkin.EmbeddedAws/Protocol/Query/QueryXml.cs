using System.Text;
using System.Text.Json.Nodes;
using System.Xml;

namespace Potemkin.EmbeddedAws.Protocol.Query;

/// <summary>Writes members as the XML of the Query protocol.</summary>
internal static class QueryXml
{
    private const string Member = "member";
    private const char ItemsMark = '*';

    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, CheckCharacters = false };

    /// <summary>What a list is called within an object that holds nothing else, for its items to have that name in XML.</summary>
    public static string ItemsOf(string name) => $"{ItemsMark}{name}";

    /// <param name="operation">The operation.</param>
    /// <param name="members">The members of its answer; null where AWS has no answer for it, not even one without members.</param>
    /// <param name="xmlNamespace">The namespace of the service.</param>
    /// <param name="requestId">The id of the request.</param>
    public static string Answer(string operation, JsonObject? members, string xmlNamespace, string requestId) =>
        Write(xml =>
        {
            xml.WriteStartElement($"{operation}Response", xmlNamespace);
            if (members is not null)
            {
                xml.WriteStartElement($"{operation}Result");
                WriteMembers(xml, members, Member);
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

    public static string Ec2Answer(string operation, JsonObject members, string xmlNamespace, string requestId) =>
        Write(xml =>
        {
            xml.WriteStartElement($"{operation}Response", xmlNamespace);
            xml.WriteElementString("requestId", requestId);
            WriteMembers(xml, members, "item");
            xml.WriteEndElement();
        });

    public static string Ec2Error(AwsException error, string requestId) =>
        Write(xml =>
        {
            xml.WriteStartElement("Response");
            xml.WriteStartElement("Errors");
            xml.WriteStartElement("Error");
            xml.WriteElementString("Code", error.Code);
            xml.WriteElementString("Message", error.Message);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteElementString("RequestID", requestId);
            xml.WriteEndElement();
        });

    private static string Write(Action<XmlWriter> content)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings))
            content(xml);
        return text.ToString();
    }

    private static void WriteMembers(XmlWriter xml, JsonObject members, string itemName)
    {
        foreach (var (name, value) in members)
        {
            xml.WriteStartElement(name);
            WriteValue(xml, value, itemName);
            xml.WriteEndElement();
        }
    }

    private static void WriteItems(XmlWriter xml, string name, JsonArray items, string itemName)
    {
        foreach (var item in items)
        {
            xml.WriteStartElement(name);
            WriteValue(xml, item, itemName);
            xml.WriteEndElement();
        }
    }

    private static void WriteValue(XmlWriter xml, JsonNode? value, string itemName)
    {
        switch (value)
        {
            case JsonObject { Count: 1 } list when list.First() is { Key: [ItemsMark, .. var name], Value: JsonArray named }:
                WriteItems(xml, name, named, itemName);
                break;
            case JsonObject members:
                WriteMembers(xml, members, itemName);
                break;
            case JsonArray items:
                WriteItems(xml, itemName, items, itemName);
                break;
            case JsonValue scalar:
                xml.WriteString(scalar.ToString());
                break;
        }
    }
}
