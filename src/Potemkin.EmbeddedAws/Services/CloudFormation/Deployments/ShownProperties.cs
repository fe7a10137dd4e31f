using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>The properties of a resource as its stack events show them: the values of NoEcho parameters, and of custom resources that say so, masked.</summary>
internal static class ShownProperties
{
    private const string Mask = "****";

    public static string Of(JsonObject properties, Stack stack) => CompactJson.Of(Masked(properties, [.. SecretsOf(stack)]));

    public static string Of(JsonObject properties, IReadOnlyList<StackParameter> parameters) => CompactJson.Of(Masked(properties, parameters));

    public static JsonNode Masked(JsonNode value, IReadOnlyList<StackParameter> parameters) => Masked(value, [.. SecretsOf(parameters)]);

    private static JsonNode Masked(JsonNode value, IReadOnlyList<string> secrets) => secrets.Count == 0 ? value : WithoutSecrets(value, secrets)!;

    private static IEnumerable<string> SecretsOf(Stack stack) => SecretsOf(stack.Definition.Parameters)
        .Concat(stack.Resources.Where(resource => resource.Deployed is { NoEcho: true })
            .SelectMany(resource => resource.Deployed!.Attributes.Values)
            .Select(value => value.ToString())
            .Where(secret => secret.Length > 0));

    private static IEnumerable<string> SecretsOf(IEnumerable<StackParameter> parameters) =>
        parameters.Where(parameter => parameter is { NoEcho: true, Value.Length: > 0 }).Select(parameter => parameter.Value);

    private static JsonNode? WithoutSecrets(JsonNode? node, IReadOnlyList<string> secrets) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, WithoutSecrets(member.Value, secrets)))),
        JsonArray items => new JsonArray([.. items.Select(item => WithoutSecrets(item, secrets))]),
        JsonValue value => secrets.Aggregate(value.ToString(), (text, secret) => text.Replace(secret, Mask, StringComparison.Ordinal)) is var text
            && text != value.ToString() ? text : value.DeepClone(),
        _ => null,
    };
}
