using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>Finds dynamic references in the texts of a template, and resolves them in the properties of a resource that is to be made.</summary>
internal static partial class DynamicReferences
{
    /// <summary>Those in a text, in their order.</summary>
    public static IEnumerable<DynamicReference> In(string text) => Reference().Matches(text).Select(ReferenceOf);

    /// <summary>Whether there is one in a text of the value.</summary>
    public static bool AnyIn(JsonNode? value) => value switch
    {
        JsonObject members => members.Any(member => AnyIn(member.Value)),
        JsonArray items => items.Any(AnyIn),
        JsonValue text => Reference().IsMatch(text.ToString()),
        _ => false,
    };

    /// <summary>The same value with what the references stand for.</summary>
    /// <param name="value">The value.</param>
    /// <param name="region">Where the stack is.</param>
    /// <param name="withSecrets">Whether those to Secrets Manager are resolved too.</param>
    /// <exception cref="DynamicReferenceException">There is no such parameter or secret.</exception>
    public static JsonNode? Resolve(JsonNode? value, RegionState region, bool withSecrets) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value, region, withSecrets)))),
        JsonArray items => new JsonArray([.. items.Select(item => Resolve(item, region, withSecrets))]),
        JsonValue scalar when scalar.TryGetValue<string>(out var text) && Reference().IsMatch(text) => JsonValue.Create(Reference().Replace(text, match =>
            ReferenceOf(match) is var reference && (withSecrets || reference.IsOfSystemsManager) ? reference.Resolve(region) : match.Value)),
        _ => value?.DeepClone(),
    };

    /// <summary>A value of a parameter with what its references to Systems Manager stand for.</summary>
    /// <exception cref="Protocol.AwsException">There is no such parameter.</exception>
    public static string ResolveStored(string value, RegionState region) => Reference().Replace(
        value,
        match => ReferenceOf(match) is { Service: DynamicReference.Stored } reference
            ? State.Parameters.ParameterStore.Find(region, reference.Key)?.Version.Value ?? throw TemplateErrors.ReferencedParametersMissing([reference])
            : match.Value);

    private static DynamicReference ReferenceOf(Match match) =>
        new(match.Value, match.Groups["service"].Value, match.Groups["key"].Value);

    [GeneratedRegex(@"\{\{resolve:(?<service>ssm|ssm-secure|secretsmanager):(?<key>[^{}]+)\}\}")]
    private static partial Regex Reference();
}
