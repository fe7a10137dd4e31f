using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>What requests are about, and what of them must not be told.</summary>
internal static class RequestSubject
{
    private const string Separator = " ";
    private const int MostOfAList = 3;

    /// <summary>The members that say it, in the order in which they are told. Whatever is not among them is never told.</summary>
    private static readonly string[] Members =
    [
        "StackName", "ChangeSetName", "LogicalResourceId", "PhysicalResourceId",
        "ConfigRuleName", "ConfigRuleNames", "ConfigurationRecorderName", "ConfigurationRecorderNames", "DeliveryChannelName", "DeliveryChannelNames",
        "ResourceType", "ResourceId", "ResourceIds", "ResourceKeys", "ResourceArn", "RoleArn",
        "Bucket", "Key", "FunctionName", "LogGroupName", "LogStreamName",
    ];

    /// <summary>The structures whose own members say it.</summary>
    private static readonly string[] Structures = ["ConfigRule", "ConfigurationRecorder", "DeliveryChannel"];

    /// <summary>Such as the name of a stack; null where the request names nothing.</summary>
    public static string? Of(JsonObject parameters)
    {
        var told = Told(parameters, Members)
            .Concat(Structures.SelectMany(structure => Find(parameters, structure) is JsonObject inner ? Told(inner, ["ConfigRuleName", "Name"]) : []));
        return string.Join(Separator, told) is { Length: > 0 } subject ? subject : null;
    }

    /// <summary>The values of parameters that may be NoEcho: all of them, unless the request brings a template that has none such.</summary>
    public static IReadOnlyList<string> SecretsOf(JsonObject parameters) =>
        Find(parameters, "Parameters") is not JsonArray values
        || (Find(parameters, "TemplateBody") is { } template && !template.ToString().Contains("NoEcho", StringComparison.Ordinal))
            ? []
            : [.. values.OfType<JsonObject>().Select(value => Find(value, "ParameterValue")?.ToString()).OfType<string>().Where(value => value.Length > 0)];

    private static IEnumerable<string> Told(JsonObject parameters, IEnumerable<string> members) =>
        members.Select(member => Text(Find(parameters, member))).Where(text => text.Length > 0);

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonArray { Count: > MostOfAList } items => $"{Joined(items.Take(MostOfAList))} and {items.Count - MostOfAList} more",
        JsonArray items => Joined(items),
        JsonObject members => string.Join(Separator, Told(members, Members)),
        _ => value.ToString(),
    };

    private static string Joined(IEnumerable<JsonNode?> items) => string.Join(Separator, items.Select(Text));

    private static JsonNode? Find(JsonObject parameters, string member) =>
        parameters.FirstOrDefault(parameter => parameter.Key.Equals(member, StringComparison.OrdinalIgnoreCase)).Value;
}
