using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>The properties of a resource as its stack events show them: the values of NoEcho parameters masked.</summary>
internal static class ShownProperties
{
    public static string Of(JsonObject properties, IReadOnlyList<StackParameter> parameters) => CompactJson.Of(Masked(properties, parameters));

    public static JsonNode Masked(JsonNode value, IReadOnlyList<StackParameter> parameters)
    {
        var secrets = parameters.Where(parameter => parameter is { NoEcho: true, Value.Length: > 0 }).ToList();
        return secrets.Count == 0 ? value : WithoutSecrets(value, secrets)!;
    }

    private static JsonNode? WithoutSecrets(JsonNode? node, IReadOnlyList<StackParameter> secrets) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, WithoutSecrets(member.Value, secrets)))),
        JsonArray items => new JsonArray([.. items.Select(item => WithoutSecrets(item, secrets))]),
        JsonValue value => secrets.Aggregate(value.ToString(), (text, secret) => text.Replace(secret.Value, secret.ValueShown, StringComparison.Ordinal)) is var text
            && text != value.ToString() ? text : value.DeepClone(),
        _ => null,
    };
}
