using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Potemkin.ServiceModels;

/// <summary>
/// The model of one service, as botocore has it, and how its lists are paged. Of the operations that only read, what is asked and what is
/// answered is kept; of all others their names and addresses.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="pagination">How lists are paged.</param>
/// <param name="some">The operations that are kept, where not all are that only read.</param>
internal sealed class Model(JsonObject model, JsonObject pagination, IReadOnlyCollection<string> some)
{
    private static readonly string[] Reads = ["BatchGet", "Describe", "Get", "List"];
    private static readonly string[] Tokens = ["NextToken", "nextToken", "NextMarker", "Marker", "marker"];
    private static readonly string[] Sizes = ["MaxResults", "maxResults", "MaxRecords", "MaxItems", "Limit", "limit", "PageSize"];

    private readonly SortedDictionary<string, JsonObject> _shapes = new(StringComparer.Ordinal);

    public static Model Read(string folder, string service, IReadOnlyCollection<string> some)
    {
        // Its versions are dates.
        var latest = Directory.GetDirectories(Path.Combine(folder, service)).Max(StringComparer.Ordinal)!;
        return new Model(Parse(latest, "service-2.json"), Parse(latest, "paginators-1.json")["pagination"]?.AsObject() ?? [], some);
    }

    public JsonObject Compacted()
    {
        var metadata = model["metadata"]!;
        var operations = new JsonObject(model["operations"]!.AsObject()
            .OrderBy(operation => operation.Key, StringComparer.Ordinal)
            .Select(operation => KeyValuePair.Create(operation.Key, (JsonNode?)Operation(operation.Key, operation.Value!.AsObject()))));
        return new JsonObject
        {
            ["signingName"] = Copy(metadata, "signingName") ?? Copy(metadata, "endpointPrefix"),
            ["apiVersion"] = Copy(metadata, "apiVersion"),
            ["protocol"] = Copy(metadata, "protocol"),
            ["operations"] = operations,
            ["shapes"] = new JsonObject(_shapes.Select(shape => KeyValuePair.Create(shape.Key, (JsonNode?)shape.Value))),
        };
    }

    private JsonObject Operation(string name, JsonObject operation)
    {
        var compact = new JsonObject
        {
            ["method"] = Copy(operation["http"]!, "method"),
            ["path"] = Copy(operation["http"]!, "requestUri"),
            ["status"] = Copy(operation["http"]!, "responseCode"),
        };
        if (some.Count > 0 ? some.Contains(name) : Reads.Any(read => name.StartsWith(read, StringComparison.Ordinal)))
        {
            compact["input"] = Kept(operation["input"]);
            compact["output"] = Kept(operation["output"]);
            compact["page"] = pagination[name] is { } page ? Page(page) : Page(ShapeOf(operation["input"]), ShapeOf(operation["output"]));
        }

        return Without(compact);
    }

    // Of the few lists that are paged by several tokens at once, the first says enough.
    private static JsonObject Page(JsonNode page) => Without(new JsonObject
    {
        ["token"] = First(page["input_token"]),
        ["next"] = First(page["output_token"]),
        ["size"] = First(page["limit_key"]),
        ["list"] = First(page["result_key"]),
    });

    /// <summary>Of what botocore itself does not page: the members by whose names it is seen.</summary>
    private JsonObject? Page(JsonNode? input, JsonNode? output)
    {
        var lists = output?["members"]?.AsObject().Where(member => (string?)ShapeOf(member.Value)?["type"] == "list").ToList() ?? [];
        var (token, next, size) = (FirstOf(input, Tokens), FirstOf(output, Tokens), FirstOf(input, Sizes));
        var page = Without(new JsonObject
        {
            ["token"] = next is null ? null : token,
            ["next"] = token is null ? null : next,
            ["size"] = token is null || next is null ? null : size,
            ["list"] = lists.Count == 1 ? lists[0].Key : null,
        });
        return page.Count == 0 ? null : page;
    }

    private static string? FirstOf(JsonNode? shape, string[] names) => names.FirstOrDefault(name => shape?["members"]?[name] is not null);

    private JsonNode? ShapeOf(JsonNode? reference) => (string?)reference?["shape"] is { } name ? model["shapes"]![name] : null;

    private static JsonNode? First(JsonNode? value) => (value is JsonArray several ? several[0] : value)?.DeepClone();

    private string? Kept(JsonNode? reference)
    {
        if ((string?)reference?["shape"] is not { } name)
            return null;
        if (!_shapes.ContainsKey(name))
        {
            // Shapes may hold themselves.
            _shapes[name] = [];
            _shapes[name] = Shape(model["shapes"]![name]!);
        }

        return name;
    }

    private JsonObject Shape(JsonNode shape) => Without(new JsonObject
    {
        ["kind"] = Copy(shape, "type"),
        ["members"] = shape["members"] is not JsonObject members
            ? null
            : new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Member(member.Value!)))),
        ["required"] = Copy(shape, "required"),
        ["items"] = shape["member"] is { } items ? Member(items) : null,
        ["keys"] = shape["key"] is { } keys ? Member(keys) : null,
        ["values"] = shape["value"] is { } values ? Member(values) : null,
        ["format"] = Copy(shape, "timestampFormat"),
    });

    private JsonObject Member(JsonNode member) => Without(new JsonObject
    {
        ["shape"] = Kept(member),
        ["name"] = Copy(member, "locationName"),
        ["place"] = Copy(member, "location"),
    });

    private static JsonNode? Copy(JsonNode node, string member) => node[member]?.DeepClone();

    private static JsonObject Without(JsonObject members) =>
        new(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value!.DeepClone())));

    private static JsonObject Parse(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        if (!File.Exists(file) && !File.Exists($"{file}.gz"))
            return [];
        using Stream content = File.Exists(file) ? File.OpenRead(file) : new GZipStream(File.OpenRead($"{file}.gz"), CompressionMode.Decompress);
        return JsonNode.Parse(content)!.AsObject();
    }
}
