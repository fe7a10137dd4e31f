using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.ElasticLoadBalancing;

/// <summary>The configuration item of a load balancer, classic or not, as rules read it.</summary>
internal sealed class LoadBalancerItem(ConfigurationItem item)
{
    private const string Attributes = "LoadBalancerAttributes";

    public bool WritesAccessLogs => item.Supplementary(Attributes).Flag("accessLog.enabled") || Attribute("access_logs.s3.enabled") == "true";

    /// <summary>Where the access logs are written to; null where that is said nowhere.</summary>
    public string? AccessLogBucket => item.Supplementary(Attributes).Text("accessLog.s3BucketName") ?? Attribute("access_logs.s3.bucket");

    /// <summary>An attribute by its key, such as those other than classic have; null where there is none.</summary>
    public string? Attribute(string key) => item.Supplementary(Attributes) is JsonArray attributes
        ? attributes.FirstOrDefault(attribute => attribute.Text("key") == key).Text("value")
        : null;
}
