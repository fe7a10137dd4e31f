using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// The services that VPC endpoints can be made for: the best known of AWS's, and those of stacks.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html">DescribeVpcEndpointServices</a>.
/// </summary>
internal static class EndpointServices
{
    private static readonly string[] Gateways = ["dynamodb", "s3"];

    private static readonly string[] Interfaces =
    [
        "athena", "autoscaling", "cloudformation", "cloudtrail", "codebuild", "config", "ec2", "ec2messages", "ecr.api", "ecr.dkr", "ecs", "elasticfilesystem",
        "elasticloadbalancing", "events", "execute-api", "guardduty-data", "kinesis-streams", "kms", "lambda", "logs", "monitoring", "rds", "redshift", "s3",
        "sagemaker.api", "secretsmanager", "sns", "sqs", "ssm", "ssmmessages", "states", "sts",
    ];

    private static readonly ErrorText NotThere = new("InvalidServiceName", "The Vpc Endpoint Service '{id}' does not exist");

    private static readonly DescribedFilters Filters = DescribedFilters.Read("tag=Tags service-name=ServiceName service-type=ServiceType.ServiceType owner=Owner");

    public static JsonObject Describe(DescribedOperations operations, Asked asked)
    {
        var all = Gateways.Select(service => OfAws(asked.Region, service, "Gateway"))
            .Concat(Interfaces.Select(service => OfAws(asked.Region, service, "Interface")))
            .Concat(asked.Region.Resources.OfType("AWS::EC2::VPCEndpointService").Select(OfStack))
            .ToList();
        var names = asked.Texts("ServiceNames");
        if (names?.FirstOrDefault(name => all.All(service => service.Text("ServiceName") != name)) is { } missing)
            throw NotThere.For(missing, asked.Region);
        var taken = all.Where(service => (names is null || names.Contains(service.Text("ServiceName"))) && Filters.Take(asked, service)).ToList();
        var answer = operations.Page(asked, taken);
        answer["ServiceNames"] = new JsonArray(
            [.. answer.Objects("ServiceDetails").Select(service => service.Text("ServiceName")).Distinct().Select(name => (JsonNode?)name)]);
        return answer;
    }

    private static JsonObject OfAws(RegionState region, string service, string kind)
    {
        var name = region.Id.Region;
        return new JsonObject
        {
            ["ServiceName"] = $"com.amazonaws.{name}.{service}",
            ["ServiceId"] = $"vpce-svc-{StableId.Hex64($"{kind} {service} of {name}")[..17]}",
            ["ServiceType"] = new JsonArray(new JsonObject { ["ServiceType"] = kind }),
            ["AvailabilityZones"] = new JsonArray([.. AvailabilityZones.Of(name).Select(zone => (JsonNode)zone)]),
            ["Owner"] = "amazon",
            ["BaseEndpointDnsNames"] = new JsonArray($"{service}.{name}.vpce.amazonaws.com"),
            ["VpcEndpointPolicySupported"] = true,
            ["AcceptanceRequired"] = false,
            ["ManagesVpcEndpoints"] = false,
            ["SupportedIpAddressTypes"] = new JsonArray("ipv4"),
        };
    }

    private static JsonObject OfStack(Resource service) => new()
    {
        ["ServiceName"] = $"com.amazonaws.vpce.{service.Region.Id.Region}.{service.PhysicalId}",
        ["ServiceId"] = service.PhysicalId,
        ["ServiceType"] = new JsonArray(new JsonObject
        {
            ["ServiceType"] = service.Properties.Texts("GatewayLoadBalancerArns").Count > 0 ? "GatewayLoadBalancer" : "Interface",
        }),
        ["AvailabilityZones"] = new JsonArray([.. AvailabilityZones.Of(service.Region.Id.Region).Select(zone => (JsonNode)zone)]),
        ["Owner"] = service.Region.Id.AccountId,
        ["BaseEndpointDnsNames"] = new JsonArray($"{service.PhysicalId}.{service.Region.Id.Region}.vpce.amazonaws.com"),
        ["VpcEndpointPolicySupported"] = false,
        ["AcceptanceRequired"] = service.Properties.Text("AcceptanceRequired") is null or "true",
        ["ManagesVpcEndpoints"] = false,
        ["Tags"] = RecordedTags.Of(service, "Key", "Value"),
    };
}
