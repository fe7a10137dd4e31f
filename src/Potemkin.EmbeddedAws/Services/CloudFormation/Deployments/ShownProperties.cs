using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>The properties of a resource as its stack events show them: the values of NoEcho parameters, and of custom resources that say so, masked.</summary>
internal static class ShownProperties
{
    private const string Mask = "****";

    public static string Of(JsonObject properties, Stack stack)
    {
        var secrets = stack.Definition.Parameters.Where(parameter => parameter.NoEcho).Select(parameter => parameter.Value)
            .Concat(stack.Resources.Where(resource => resource.Deployed is { NoEcho: true })
                .SelectMany(resource => resource.Deployed!.Attributes.Values)
                .Select(value => value.ToString()))
            .Where(secret => secret.Length > 0)
            .ToList();
        return CompactJson.Of(secrets.Count == 0 ? properties : Masked(properties, secrets)!);
    }

    private static JsonNode? Masked(JsonNode? node, IReadOnlyList<string> secrets) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Masked(member.Value, secrets)))),
        JsonArray items => new JsonArray([.. items.Select(item => Masked(item, secrets))]),
        JsonValue value => secrets.Aggregate(value.ToString(), (text, secret) => text.Replace(secret, Mask, StringComparison.Ordinal)) is var text
            && text != value.ToString() ? text : value.DeepClone(),
        _ => null,
    };
}
