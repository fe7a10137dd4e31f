using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;

namespace Potemkin.EmbeddedAws.Services.LoadBalancing;

/// <summary>
/// Elastic Load Balancing in its first version: what Classic Load Balancers there are. They balance nothing.
/// See <a href="https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class ClassicLoadBalancingService(RecordedConfigurations recordings) : DescribedService("elasticloadbalancing", "elb", recordings)
{
    private static readonly ErrorText NotFound = new("LoadBalancerNotFound", "There is no ACTIVE Load Balancer named '{id}'");

    private static readonly DescribedType Balancers = new("AWS::ElasticLoadBalancing::LoadBalancer")
    {
        Defaults = """{"HealthCheck":{"Target":"TCP:80","Interval":30,"Timeout":5,"UnhealthyThreshold":2,"HealthyThreshold":10}}""",
        Missing = NotFound,
    };

    protected override DescribedErrors Errors { get; } = new() { Invalid = "ValidationError", Missing = NotFound };

    protected override void Offer(DescribedOperations operations) => operations
        .List("DescribeLoadBalancers", Balancers, "LoadBalancerNames")
        .One("DescribeLoadBalancerAttributes", Balancers with { Defaults = "{}" }, "LoadBalancerName")
        .Add("DescribeLoadBalancerPolicies", asked => PoliciesOf(operations, asked))
        .Add("DescribeInstanceHealth", asked => new JsonObject
        {
            ["InstanceStates"] = new JsonArray(
                [.. operations.Find(asked.Ignoring("Instances"), Balancers, "LoadBalancerName").Properties.Texts("Instances").Select(OutOfService)]),
        })
        .Add("DescribeTags", TagsOf);

    private static JsonObject OutOfService(string instance) => new()
    {
        ["InstanceId"] = instance,
        ["State"] = "OutOfService",
        ["ReasonCode"] = "Instance",
        ["Description"] = "Instance has failed at least the UnhealthyThreshold number of health checks consecutively.",
    };

    private static JsonObject PoliciesOf(DescribedOperations operations, Asked asked)
    {
        var names = asked.Texts("PolicyNames");
        var policies = operations.Find(asked, Balancers, "LoadBalancerName").Properties.Objects("Policies");
        return new JsonObject
        {
            ["PolicyDescriptions"] = new JsonArray([.. policies.Where(policy => names is null || names.Contains(policy.Text("PolicyName"))).Select(policy => new JsonObject
            {
                ["PolicyName"] = policy.Copy("PolicyName"),
                ["PolicyTypeName"] = policy.Copy("PolicyType"),
                ["PolicyAttributeDescriptions"] = new JsonArray([.. policy.Objects("Attributes").Select(attribute => new JsonObject
                {
                    ["AttributeName"] = attribute.Copy("Name"),
                    ["AttributeValue"] = attribute.Copy("Value"),
                })]),
            })]),
        };
    }

    private static JsonObject TagsOf(Asked asked) => new()
    {
        ["TagDescriptions"] = new JsonArray([.. (asked.Texts("LoadBalancerNames") ?? []).Select(name => new JsonObject
        {
            ["LoadBalancerName"] = name,
            ["Tags"] = RecordedTags.Of(asked.Region.Resources.Find(Balancers.ResourceType, name) ?? throw NotFound.For(name, asked.Region), "Key", "Value"),
        })]),
    };
}
