using System.Text.Json.Nodes;

namespace Potemkin.Registry;

/// <summary>How items that AWS Config records in the registry's shape differ from properties and attributes, as recorded.json has it.</summary>
internal sealed class RecordedShapes(JsonObject types)
{
    public static RecordedShapes Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    /// <summary>The differences of one type; null where there are none.</summary>
    /// <exception cref="InvalidOperationException">Something is left out that the specification does not have.</exception>
    public JsonObject? Of(string type, JsonObject resource)
    {
        if (types[type] is not JsonObject shape)
            return null;
        foreach (var path in shape["leftOut"]?.AsArray().Select(path => (string)path!) ?? [])
        {
            var name = path.Split('/')[0];
            if (resource["properties"]![name] is null && resource["attributes"]![name] is null)
                throw new InvalidOperationException($"recorded.json leaves out '{path}', which '{type}' does not have.");
        }

        return shape.DeepClone().AsObject();
    }
}
