using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Potemkin.Core.Evidence;

namespace Potemkin.Core.Tests.Evidence;

/// <summary>Writes the published schema of <c>evidence.json</c> out of the types that it is written from and their documentation.</summary>
internal static partial class EvidenceSchema
{
    /// <summary>The environment variable that has it written anew.</summary>
    public const string WriteVariable = "WRITE_DOCS";

    /// <summary>What writes it anew.</summary>
    public const string Command = $"{WriteVariable}=1 dotnet test tests/Potemkin.Core.Tests/Potemkin.Core.Tests.csproj --filter EvidenceSchema";

    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(EvidenceDocument).Assembly.Location, ".xml"));

    public static string Write()
    {
        var options = new JsonSerializerOptions(EvidenceDocument.Json) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        var schema = options.GetJsonSchemaAsNode(
            typeof(EvidenceDocument),
            new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }).AsObject();
        schema["properties"]!["schemaVersion"] = new JsonObject { ["const"] = EvidenceDocument.Version };
        schema["required"]!.AsArray().Insert(0, "schemaVersion");
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", $"The evidence of runs, version {EvidenceDocument.Version}");
        return schema.ToJsonString(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject described)
            return schema;
        if (context.PropertyInfo is { AttributeProvider: PropertyInfo property } && Summary(property) is { } summary && !described.ContainsKey("$ref"))
            described.Insert(0, "description", summary);
        if (context.TypeInfo.Type == typeof(DateTimeOffset) || context.TypeInfo.Type == typeof(DateTimeOffset?))
            described["format"] = "date-time";
        if (described["required"] is JsonArray required)
            described["required"] = new JsonArray([.. required.Where(name => !IsNullable(described["properties"]![(string)name!]!)).Select(name => name!.DeepClone())]);
        return described;
    }

    // What is null is not written.
    private static bool IsNullable(JsonNode schema) => schema["type"] is JsonArray types && types.Any(type => (string)type! == "null");

    private static string? Summary(PropertyInfo property) =>
        Find($"P:{property.DeclaringType!.FullName}.{property.Name}")?.Element("summary") is { } summary
            ? Flat(summary)
            : ParameterOf(property) is { } parameter ? Flat(parameter) : null;

    /// <summary>Of a record that is written in one line, its parameters are documented, as those of the type.</summary>
    private static XElement? ParameterOf(PropertyInfo property) =>
        Find($"T:{property.DeclaringType!.FullName}")?.Elements("param").FirstOrDefault(parameter => (string)parameter.Attribute("name")! == property.Name);

    private static XElement? Find(string name) =>
        Documentation.Descendants("member").FirstOrDefault(member => (string)member.Attribute("name")! == name);

    private static string Flat(XElement element) => Spaces().Replace(
        string.Concat(element.Nodes().Select(node => node is XElement code ? NameOf(code) : ((XText)node).Value)), " ").Trim();

    private static string NameOf(XElement element) =>
        element.Attribute("cref") is { } reference ? Camel(reference.Value.Split('.')[^1]) : element.Value;

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
