using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Config;

/// <summary>The properties of a rule in a template, as PutConfigRule takes them.</summary>
internal static class ConfigRuleProperties
{
    public static ConfigRuleInput Read(string name, JsonObject properties) => new()
    {
        ConfigRuleName = name,
        Description = properties.Text("Description"),
        Scope = properties.Object("Scope") is { } scope ? Scope(scope) : null,
        Source = properties.Object("Source") is { } source ? Source(source) : null,
        InputParameters = properties["InputParameters"] is { } parameters ? InputParameters(parameters) : null,
        MaximumExecutionFrequency = properties.Text("MaximumExecutionFrequency"),
        EvaluationModes = properties.ContainsKey("EvaluationModes")
            ? [.. properties.Objects("EvaluationModes").Select(mode => new EvaluationModeInput(mode.Text("Mode")))]
            : null,
    };

    private static ConfigRuleScope Scope(JsonObject scope) => new()
    {
        ComplianceResourceTypes = scope["ComplianceResourceTypes"] is JsonArray types ? [.. types.Select(type => type!.ToString())] : [],
        ComplianceResourceId = scope.Text("ComplianceResourceId"),
        TagKey = scope.Text("TagKey"),
        TagValue = scope.Text("TagValue"),
    };

    private static ConfigRuleSource Source(JsonObject source) => new()
    {
        Owner = source.Text("Owner"),
        SourceIdentifier = source.Text("SourceIdentifier"),
        SourceDetails = source.ContainsKey("SourceDetails")
            ?
            [
                .. source.Objects("SourceDetails").Select(detail => new ConfigRuleSourceDetail(
                    detail.Text("EventSource"), detail.Text("MessageType"), detail.Text("MaximumExecutionFrequency"))),
            ]
            : null,
        CustomPolicyDetails = source.Object("CustomPolicyDetails") is { } details
            ? new CustomPolicyDetails(
                details.Text("PolicyRuntime"),
                details.Text("PolicyText"),
                details.ContainsKey("EnableDebugLogDelivery") ? details.Flag("EnableDebugLogDelivery") : null)
            : null,
    };

    /// <summary>CloudFormation sends every value as a text, as Config wants them; a template may write <c>90</c> for <c>'90'</c>.</summary>
    private static string InputParameters(JsonNode parameters)
    {
        if (parameters is not JsonObject named)
            return parameters.ToString();
        return CompactJson.Of(new JsonObject(named.Select(parameter => KeyValuePair.Create(
            parameter.Key,
            parameter.Value is JsonValue value ? JsonValue.Create(value.ToString()) : parameter.Value?.DeepClone()))));
    }
}
