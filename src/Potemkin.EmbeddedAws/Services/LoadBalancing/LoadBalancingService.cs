using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.ElasticLoadBalancingV2;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.LoadBalancing;

/// <summary>
/// Elastic Load Balancing: what load balancers, listeners and target groups there are. They balance nothing.
/// See <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class LoadBalancingService(RecordedConfigurations recordings) : DescribedService("elasticloadbalancing", "elbv2", recordings)
{
    private static readonly DescribedType Balancers = new(LoadBalancer.TypeName)
    {
        Names = ["LoadBalancerName"],
        Missing = new("LoadBalancerNotFound", "One or more load balancers not found"),
    };

    private static readonly DescribedType Listeners = new("AWS::ElasticLoadBalancingV2::Listener")
    {
        Complete = (listener, item) =>
        {
            if (item.Text("Protocol") is "HTTPS" or "TLS")
                item["SslPolicy"] ??= "ELBSecurityPolicy-2016-08";
        },
        Missing = new("ListenerNotFound", "One or more listeners not found"),
    };

    private static readonly DescribedType Rules = new("AWS::ElasticLoadBalancingV2::ListenerRule")
    {
        Defaults = """{"IsDefault":false}""",
        Missing = new("RuleNotFound", "One or more rules not found"),
    };

    private static readonly DescribedType TargetGroups = new("AWS::ElasticLoadBalancingV2::TargetGroup")
    {
        Members = "@arn=TargetGroupArn",
        Defaults = """
            {"HealthCheckEnabled":true,"HealthCheckIntervalSeconds":30,"HealthCheckPort":"traffic-port","HealthCheckTimeoutSeconds":5,"HealthyThresholdCount":5,
             "UnhealthyThresholdCount":2,"TargetType":"instance","IpAddressType":"ipv4"}
            """,
        Complete = (group, item) =>
        {
            item["HealthCheckProtocol"] ??= item.Text("Protocol") is "TCP" or "TLS" or "UDP" or "TCP_UDP" ? "TCP" : "HTTP";
            item["LoadBalancerArns"] = new JsonArray([.. BalancersOf(group).Select(arn => (JsonNode)arn)]);
        },
        Names = ["TargetGroupName"],
        Missing = new("TargetGroupNotFound", "One or more target groups not found"),
    };

    protected override DescribedErrors Errors { get; } = new() { Invalid = "ValidationError", Missing = new("LoadBalancerNotFound", "One or more load balancers not found") };

    protected override void Offer(DescribedOperations operations) => operations
        .List("DescribeLoadBalancers", Balancers, "LoadBalancerArns", where: asked => Named(asked, Balancers))
        .List("DescribeListeners", Listeners, "ListenerArns", where: asked => Of(operations, asked, Balancers, "LoadBalancerArn"))
        .List("DescribeRules", Rules, "RuleArns", where: asked => Of(operations, asked, Listeners, "ListenerArn"))
        .List("DescribeTargetGroups", TargetGroups, "TargetGroupArns", where: asked =>
        {
            var (named, balancer) = (Named(asked, TargetGroups), asked.Text("LoadBalancerArn"));
            return group => named(group) && (balancer is null || BalancersOf(group).Contains(balancer));
        })
        .Add("DescribeLoadBalancerAttributes", asked => new JsonObject
        {
            ["Attributes"] = LoadBalancerAttributes.InEffect(operations.Find(asked, Balancers, "LoadBalancerArn").Properties),
        })
        .Add("DescribeTargetGroupAttributes", asked => new JsonObject
        {
            ["Attributes"] = operations.Find(asked, TargetGroups, "TargetGroupArn").Properties.Copy("TargetGroupAttributes") ?? new JsonArray(),
        })
        .Add("DescribeListenerCertificates", asked => operations.Page(asked, [.. CertificatesOf(operations.Find(asked, Listeners, "ListenerArn"))]))
        .Add("DescribeTargetHealth", asked => new JsonObject
        {
            ["TargetHealthDescriptions"] = new JsonArray(
                [.. operations.Find(asked.Ignoring("Targets", "Include"), TargetGroups, "TargetGroupArn").Properties.Objects("Targets").Select(Unhealthy)]),
        })
        .Add("DescribeTags", TagsOf);

    private static JsonObject Unhealthy(JsonObject target) => new()
    {
        ["Target"] = target.DeepClone(),
        ["TargetHealth"] = new JsonObject { ["State"] = "unhealthy", ["Reason"] = "Target.FailedHealthChecks", ["Description"] = "Health checks failed" },
    };

    /// <summary>The load balancers whose listeners or rules forward to the group.</summary>
    private static IEnumerable<string> BalancersOf(Resource group)
    {
        var listeners = Listeners.In(group.Region).ToList();
        var forwarding = listeners.Where(listener => Mentions(listener, group));
        var ruled = Rules.In(group.Region).Where(rule => Mentions(rule, group))
            .Select(rule => listeners.FirstOrDefault(listener => listener.Arn == rule.Properties.Text("ListenerArn"))).OfType<Resource>();
        return forwarding.Concat(ruled).Select(listener => listener.Properties.Text("LoadBalancerArn")!).Distinct();
    }

    private static bool Mentions(Resource forwarding, Resource group) =>
        new[] { "DefaultActions", "Actions" }.Any(actions => forwarding.Properties[actions]?.ToJsonString().Contains(group.Arn, StringComparison.Ordinal) is true);

    private static Func<Resource, bool> Named(Asked asked, DescribedType type)
    {
        var names = asked.Texts("Names");
        var missing = names?.FirstOrDefault(name => type.In(asked.Region).All(resource => type.NameOf(resource) != name));
        return missing is not null
            ? throw type.Missing!.For(missing, asked.Region)
            : resource => names is null || names.Contains(type.NameOf(resource));
    }

    /// <summary>What belongs to the one that is asked for, which must be there.</summary>
    private static Func<Resource, bool> Of(DescribedOperations operations, Asked asked, DescribedType owner, string by)
    {
        if (asked.Text(by) is null)
            return _ => true;
        var found = operations.Find(asked, owner, by);
        return resource => resource.Properties.Text(by) == found.Arn;
    }

    private static IEnumerable<JsonNode> CertificatesOf(Resource listener)
    {
        var own = listener.Properties.Objects("Certificates").Select(certificate => (Arn: certificate.Text("CertificateArn"), IsDefault: true));
        var others = listener.Region.Resources.OfType("AWS::ElasticLoadBalancingV2::ListenerCertificate")
            .Where(certificates => certificates.Properties.Text("ListenerArn") == listener.Arn)
            .SelectMany(certificates => certificates.Properties.Objects("Certificates")).Select(certificate => (Arn: certificate.Text("CertificateArn"), IsDefault: false));
        return own.Concat(others).Select(certificate => new JsonObject { ["CertificateArn"] = certificate.Arn, ["IsDefault"] = certificate.IsDefault });
    }

    private static JsonObject TagsOf(Asked asked) => new()
    {
        ["TagDescriptions"] = new JsonArray([.. (asked.Texts("ResourceArns") ?? []).Select(arn => new JsonObject
        {
            ["ResourceArn"] = arn,
            ["Tags"] = RecordedTags.Of(
                new[] { Balancers, Listeners, Rules, TargetGroups }.SelectMany(type => type.In(asked.Region)).FirstOrDefault(resource => resource.Arn == arn)
                    ?? throw Balancers.Missing!.For(arn, asked.Region),
                "Key",
                "Value"),
        })]),
    };
}
