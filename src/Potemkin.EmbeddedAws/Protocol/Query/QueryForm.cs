using System.Globalization;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol.Query;

/// <summary>Reads <c>Parameters.member.1.ParameterKey=…</c> into members, lists and structures.</summary>
internal static class QueryForm
{
    private const int DeepestPath = 32;

    public static WireRequest Read(string body)
    {
        var parameters = new JsonObject();
        string? action = null;
        string? version = null;
        foreach (var (name, value) in QueryText.Read(body))
        {
            switch (name)
            {
                case "Action":
                    action = value;
                    break;
                case "Version":
                    version = value;
                    break;
                default:
                    Put(parameters, name, value);
                    break;
            }
        }

        return action is null
            ? throw new AwsException("MissingAction", "The request is missing an action or a required parameter.")
            : new WireRequest(action, version, (JsonObject)WithLists(parameters)!);
    }

    private static void Put(JsonObject members, string name, string value)
    {
        var path = name.Split('.');
        if (path.Length > DeepestPath)
            throw ProtocolErrors.MalformedBody($"The parameter name '{name[..64]}…' is nested too deeply.");

        foreach (var step in path[..^1])
        {
            if (members[step] is not JsonObject next)
                members[step] = next = [];
            members = next;
        }

        members[path[^1]] = value;
    }

    /// <summary>Turns <c>{ "member": { "1": …, "2": … } }</c> into a list, wherever it stands; and without the name between, as EC2 has lists.</summary>
    private static JsonNode? WithLists(JsonNode? node)
    {
        if (node is not JsonObject members)
            return node?.DeepClone();

        var list = members.Count == 1 && members["member"] is JsonObject named ? named : members;
        if (list != members || list.Count > 0 && list.All(item => item.Key.All(char.IsAsciiDigit)))
        {
            var items = list.OrderBy(item => int.TryParse(item.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : int.MaxValue);
            return new JsonArray([.. items.Select(item => WithLists(item.Value))]);
        }

        return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, WithLists(member.Value))));
    }
}
