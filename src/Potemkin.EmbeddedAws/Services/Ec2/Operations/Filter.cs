using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// A filter: one of its values must be there; <c>*</c> and <c>?</c> stand for others.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Filter.html">Filter</a>.
/// </summary>
internal sealed record Filter(string? Name, IReadOnlyList<string>? Value)
{
    private const string TagPrefix = "tag:";
    private const string TagKey = "tag-key";

    /// <exception cref="AwsException">It is not known here how to filter so.</exception>
    public bool Takes(JsonObject configuration, Description description)
    {
        var found = Name is null ? throw Unsupported(description)
            : Name.StartsWith(TagPrefix, StringComparison.Ordinal)
                ? Tags(configuration).Where(tag => Text(tag["key"]) == Name[TagPrefix.Length..]).Select(tag => Text(tag["value"]))
            : Name == TagKey ? Tags(configuration).Select(tag => Text(tag["key"]))
            : description.Filters.TryGetValue(Name, out var path) ? ValuesAt(configuration, path.Split('.'))
            : throw Unsupported(description);
        return found.Any(value => (Value ?? []).Any(pattern => Wildcard.Matches(pattern, value, ignoreCase: false)));
    }

    private AwsException Unsupported(Description description) => ProtocolErrors.UnsupportedParameter(description.Operation, $"Filter.Name={Name}");

    private static IEnumerable<JsonObject> Tags(JsonObject configuration) => configuration["tags"]!.AsArray().OfType<JsonObject>();

    private static IEnumerable<string> ValuesAt(JsonNode? node, string[] path) => node switch
    {
        JsonArray items => items.SelectMany(item => ValuesAt(item, path)),
        JsonObject members when path.Length > 0 => ValuesAt(members[path[0]], path[1..]),
        JsonValue value when path.Length == 0 => [Text(value)],
        _ => [],
    };

    private static string Text(JsonNode? value) => value!.ToString();
}
