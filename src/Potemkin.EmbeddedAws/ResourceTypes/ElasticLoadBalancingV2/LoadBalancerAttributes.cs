using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticLoadBalancingV2;

/// <summary>
/// The attributes of a load balancer: those that are given, and the others as they are by default.
/// See <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html">LoadBalancerAttribute</a>.
/// </summary>
internal static class LoadBalancerAttributes
{
    private static readonly Dictionary<string, string> OfLogs = new()
    {
        ["access_logs.s3.enabled"] = "false", ["access_logs.s3.bucket"] = "", ["access_logs.s3.prefix"] = "",
    };

    private static readonly Dictionary<string, string> OfApplication = new(OfLogs)
    {
        ["client_keep_alive.seconds"] = "3600",
        ["connection_logs.s3.bucket"] = "",
        ["connection_logs.s3.enabled"] = "false",
        ["connection_logs.s3.prefix"] = "",
        ["deletion_protection.enabled"] = "false",
        ["idle_timeout.timeout_seconds"] = "60",
        ["load_balancing.cross_zone.enabled"] = "true",
        ["routing.http.desync_mitigation_mode"] = "defensive",
        ["routing.http.drop_invalid_header_fields.enabled"] = "false",
        ["routing.http.preserve_host_header.enabled"] = "false",
        ["routing.http.x_amzn_tls_version_and_cipher_suite.enabled"] = "false",
        ["routing.http.xff_client_port.enabled"] = "false",
        ["routing.http.xff_header_processing.mode"] = "append",
        ["routing.http2.enabled"] = "true",
        ["waf.fail_open.enabled"] = "false",
        ["zonal_shift.config.enabled"] = "false",
    };

    private static readonly Dictionary<string, string> OfNetwork = new(OfLogs)
    {
        ["deletion_protection.enabled"] = "false",
        ["dns_record.client_routing_policy"] = "any_availability_zone",
        ["load_balancing.cross_zone.enabled"] = "false",
        ["zonal_shift.config.enabled"] = "false",
    };

    private static readonly Dictionary<string, string> OfGateway = new()
    {
        ["deletion_protection.enabled"] = "false", ["load_balancing.cross_zone.enabled"] = "false",
    };

    public static JsonArray InEffect(JsonObject properties)
    {
        var attributes = new Dictionary<string, string>(properties.Text("Type") switch
        {
            "network" => OfNetwork,
            "gateway" => OfGateway,
            _ => OfApplication,
        });
        foreach (var given in properties.Objects("LoadBalancerAttributes"))
            attributes[given.Text("Key")!] = given.Text("Value") ?? "";
        return new JsonArray([.. attributes.Select(attribute => new JsonObject { ["key"] = attribute.Key, ["value"] = attribute.Value })]);
    }
}
