using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticLoadBalancing;

/// <summary>
/// A Classic Load Balancer as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_LoadBalancerDescription.html">LoadBalancerDescription</a>.
/// </summary>
internal sealed class LoadBalancerRecording() : DescribedRecording(
    "AWS::ElasticLoadBalancing::LoadBalancer",
    """
    AvailabilityZones CanonicalHostedZoneName CanonicalHostedZoneNameID DNSName LoadBalancerName Scheme SecurityGroups
    SourceSecurityGroup.GroupName=sourceSecurityGroup.groupName SourceSecurityGroup.OwnerAlias=sourceSecurityGroup.ownerAlias Subnets
    """,
    ItemNames.SmallCapitals)
{
    private const int DefaultDraining = 300;
    private const int DefaultIdleTimeout = 60;

    protected override string Defaults => """{"availabilityZones":[],"backendServerDescriptions":[],"scheme":"internet-facing","securityGroups":[],"subnets":[]}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var properties = resource.Properties;
        configuration["createdTime"] = resource.CreatedAt.ToUnixTimeMilliseconds();
        configuration["instances"] = new JsonArray([.. properties.Texts("Instances").Select(id => new JsonObject { ["instanceId"] = id })]);
        configuration["listenerDescriptions"] = new JsonArray([.. properties.Objects("Listeners").Select(Listener)]);
        configuration["policies"] = Policies(properties);
        if (properties.Object("HealthCheck") is { } check)
            configuration["healthCheck"] = new JsonObject(check.Select(member => KeyValuePair.Create(ItemNames.SmallLetter(member.Key), Number(member.Value))));
        if (SubnetsOf(resource).Select(subnet => subnet.Properties.Text("VpcId")).FirstOrDefault() is { } vpc)
            configuration["vpcid"] = vpc;
        if (!properties.ContainsKey("AvailabilityZones"))
            configuration["availabilityZones"] = ListOf(SubnetsOf(resource).Select(subnet => subnet.Properties.Text("AvailabilityZone")!).Distinct());
    }

    protected override string ZoneOf(Resource resource) => SeveralZones;

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new()
    {
        ["LoadBalancerAttributes"] = Attributes(resource.Properties),
        ["LoadBalancerPolicies"] = new JsonArray([.. resource.Properties.Objects("Policies").Select(Policy)]),
        ["Tags"] = RecordedTags.Of(resource),
    };

    private static IEnumerable<Resource> SubnetsOf(Resource resource) =>
        resource.Properties.Texts("Subnets").Select(id => resource.Region.Resources.Find(Subnet.TypeName, id)).OfType<Resource>();

    private static JsonObject Listener(JsonObject listener)
    {
        var described = new JsonObject
        {
            ["protocol"] = listener.Text("Protocol")?.ToUpperInvariant(),
            ["loadBalancerPort"] = listener.Number("LoadBalancerPort"),
            ["instanceProtocol"] = (listener.Text("InstanceProtocol") ?? listener.Text("Protocol"))?.ToUpperInvariant(),
            ["instancePort"] = listener.Number("InstancePort"),
        };
        if (listener.Text("SSLCertificateId") is { } certificate)
            described["sslcertificateId"] = certificate;
        return new JsonObject { ["listener"] = described, ["policyNames"] = listener.Copy("PolicyNames") ?? new JsonArray() };
    }

    private static JsonObject Policies(JsonObject properties) => new()
    {
        ["appCookieStickinessPolicies"] = new JsonArray([.. properties.Objects("AppCookieStickinessPolicy").Select(policy => CamelCase.Of(policy))]),
        ["lbcookieStickinessPolicies"] = new JsonArray([.. properties.Objects("LBCookieStickinessPolicy").Select(policy => CamelCase.Of(policy))]),
        ["otherPolicies"] = ListOf(properties.Objects("Policies").Select(policy => policy.Text("PolicyName")!)),
    };

    private static JsonObject Policy(JsonObject policy) => new()
    {
        ["policyName"] = policy.Copy("PolicyName"),
        ["policyTypeName"] = policy.Copy("PolicyType"),
        ["policyAttributeDescriptions"] = new JsonArray([.. policy.Objects("Attributes").Select(attribute => new JsonObject
        {
            ["attributeName"] = attribute.Copy("Name"),
            ["attributeValue"] = attribute.Copy("Value"),
        })]),
    };

    private static JsonObject Attributes(JsonObject properties)
    {
        var log = CamelCase.Of(properties.Object("AccessLoggingPolicy"))?.AsObject() ?? new JsonObject { ["enabled"] = false };
        return new JsonObject
        {
            ["crossZoneLoadBalancing"] = new JsonObject { ["enabled"] = properties.Flag("CrossZone") },
            ["accessLog"] = log,
            ["connectionDraining"] = new JsonObject
            {
                ["enabled"] = properties.Object("ConnectionDrainingPolicy")?.Flag("Enabled") ?? false,
                ["timeout"] = properties.Object("ConnectionDrainingPolicy")?.Number("Timeout") ?? DefaultDraining,
            },
            ["connectionSettings"] = new JsonObject { ["idleTimeout"] = properties.Object("ConnectionSettings")?.Number("IdleTimeout") ?? DefaultIdleTimeout },
            ["additionalAttributes"] = new JsonArray(new JsonObject { ["key"] = "elb.http.desyncmitigationmode", ["value"] = "defensive" }),
        };
    }

    private static JsonNode? Number(JsonNode? value) =>
        int.TryParse($"{value}", CultureInfo.InvariantCulture, out var number) ? number : value?.DeepClone();
}
