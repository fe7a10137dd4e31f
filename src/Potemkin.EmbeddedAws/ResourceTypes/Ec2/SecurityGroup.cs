using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html">AWS::EC2::SecurityGroup</a>.</summary>
internal sealed class SecurityGroup() : Ec2ResourceType(TypeName, "sg", "security-group")
{
    public const string TypeName = "AWS::EC2::SecurityGroup";
    public const string Ingress = "SecurityGroupIngress";
    public const string Egress = "SecurityGroupEgress";

    private const string DefaultName = "default";
    private const int LongestName = 255;

    public static bool IsDefault(Resource resource) => resource.Type == TypeName && resource.Properties.Text("GroupName") == DefaultName;

    public static Resource? DefaultOf(Resource vpc) => InVpc(vpc.Region, vpc.PhysicalId).FirstOrDefault(IsDefault);

    /// <summary>The id of a group of a VPC, by its id or its name; what is neither stays as it is.</summary>
    public static string IdOf(Resource vpc, string idOrName) =>
        InVpc(vpc.Region, vpc.PhysicalId).FirstOrDefault(group => group.Properties.Text("GroupName") == idOrName)?.PhysicalId ?? idOrName;

    /// <summary>Adds the group that a VPC has from the start: its members may speak to each other, and to anyone.</summary>
    public static void AddDefault(Resource vpc)
    {
        var group = new SecurityGroup().Add(vpc.Region, new JsonObject
        {
            ["GroupName"] = DefaultName,
            ["GroupDescription"] = "default VPC security group",
            ["VpcId"] = vpc.PhysicalId,
            [Egress] = new JsonArray(SecurityGroupRules.ToAnyone()),
        });
        group.Properties[Ingress] = new JsonArray(new JsonObject { ["IpProtocol"] = "-1", ["SourceSecurityGroupId"] = group.PhysicalId });
        vpc.Region.Resources.Touch(group);
    }

    protected override JsonObject InEffect(ResourceRequest request)
    {
        var properties = base.InEffect(request);
        properties["VpcId"] ??= Vpc.DefaultOf(request.Region).PhysicalId;
        if (properties[Egress] is not JsonArray { Count: > 0 })
            properties[Egress] = new JsonArray(SecurityGroupRules.ToAnyone());
        return properties;
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        base.Check(region, properties);
        if (properties.Text("GroupName") is { } name && name.StartsWith("sg-", StringComparison.OrdinalIgnoreCase))
            throw Refusal(region.World, $"Value ({name}) for parameter GroupName is invalid. Group names may not be in the format sg-*.");
        if (properties.Text("GroupName") == DefaultName)
            throw Refusal(region.World, "Cannot use reserved security group name: default");
        foreach (var rule in properties.Objects(Ingress).Concat(properties.Objects(Egress)))
        {
            if (SecurityGroupRules.FaultOf(rule) is { } fault)
                throw Refusal(region.World, fault);
        }
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var (region, vpcId) = (request.Region, properties.Text("VpcId")!);
        var name = properties.Text("GroupName") ?? GeneratedName.MixedCase(request, LongestName);
        if (InVpc(region, vpcId).Any(group => group.Properties.Text("GroupName") == name))
        {
            throw HandlerFailures.ByService(
                region.World, Service, 400, $"The security group '{name}' already exists for VPC '{vpcId}'", "AlreadyExists");
        }

        properties["GroupName"] = name;
        return base.Identify(request, properties) with { Name = name };
    }

    protected override void Follow(Resource resource, JsonObject before)
    {
        // A made up name, and the default VPC, stay.
        resource.Properties["GroupName"] = before.Text("GroupName");
        base.Follow(resource, before);
    }

    protected override bool BelongsTo(Resource resource, Resource other) =>
        SecurityGroupRules.IsRuleType(other.Type) && other.Properties.Text("GroupId") == resource.PhysicalId;

    public override void Delete(Resource resource)
    {
        CheckDeletion(resource);
        if (SecurityGroupRules.ReferredToByAnother(resource))
            throw Refusal(resource.Region.World, Ec2Reference.NeededText(resource));
        base.Delete(resource);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) => new Dictionary<string, JsonNode>
    {
        ["Id"] = resource.PhysicalId,
        ["GroupId"] = resource.PhysicalId,
        ["VpcId"] = resource.Properties.Text("VpcId")!,
    };

    private static IEnumerable<Resource> InVpc(RegionState region, string vpcId) =>
        region.Resources.OfType(TypeName).Where(group => group.Properties.Text("VpcId") == vpcId);
}
