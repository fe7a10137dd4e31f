using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Redshift;

/// <summary>
/// The parameters of warehouses as AWS Config records them, those that are not given with the value that they have by default.
/// See <a href="https://docs.aws.amazon.com/redshift/latest/mgmt/parameter-group-contents.html">Amazon Redshift parameter groups</a>.
/// </summary>
internal sealed class ParameterGroupRecording() : DescribedRecording("AWS::Redshift::ClusterParameterGroup", "Description ParameterGroupFamily ParameterGroupName")
{
    private const string FirstFamily = "redshift-1.0";

    /// <summary>The parameters of a group of those properties, given and by default.</summary>
    public static IReadOnlyList<JsonObject> ParametersOf(JsonObject properties)
    {
        var given = properties.Objects("Parameters")
            .Select(parameter => Parameter(parameter.Text("ParameterName")!, parameter.Text("ParameterValue"), "user"));
        var others = DefaultsOf(properties.Text("ParameterGroupFamily"))
            .Select(parameter => Parameter(parameter.Key, parameter.Value, "engine-default"));
        return [.. given.Concat(others).DistinctBy(parameter => parameter.Text("parameterName"))];
    }

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) =>
        new() { ["Parameters"] = new JsonArray([.. ParametersOf(resource.Properties)]) };

    private static Dictionary<string, string> DefaultsOf(string? family) => new()
    {
        ["auto_analyze"] = "true",
        ["datestyle"] = "ISO, MDY",
        ["enable_case_sensitive_identifier"] = "false",
        ["enable_user_activity_logging"] = "false",
        ["extra_float_digits"] = "0",
        ["max_concurrency_scaling_clusters"] = "1",
        ["query_group"] = "default",
        ["require_ssl"] = family == FirstFamily ? "false" : "true",
        ["search_path"] = "$user, public",
        ["statement_timeout"] = "0",
        ["use_fips_ssl"] = "false",
        ["wlm_json_configuration"] = """[{"auto_wlm":true}]""",
    };

    private static JsonObject Parameter(string name, string? value, string source) =>
        new() { ["parameterName"] = name, ["parameterValue"] = value, ["source"] = source, ["isModifiable"] = true };
}
