using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A network ACL as AWS Config records it, with its entries, the last of which denies all in both directions, and its subnets.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAcl.html">NetworkAcl</a>.
/// </summary>
internal sealed class NetworkAclRecording() : DescribedRecording(TypeName, "Id=networkAclId VpcId")
{
    public const string TypeName = "AWS::EC2::NetworkAcl";

    /// <summary>The property of its parts that names it.</summary>
    public const string Id = "NetworkAclId";

    private const int LastRule = 32767;
    private const string Everything = "-1";
    private const string AnyAddress = "0.0.0.0/0";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["associations"] = new JsonArray([.. PartType.Of(resource, SubnetNetworkAclAssociation.TypeName, Id).Select(Association)]);
        configuration["entries"] = new JsonArray(
        [
            .. PartType.Of(resource, NetworkAclEntry.TypeName, Id).Select(Entry)
                .Concat([Denial(egress: true), Denial(egress: false)])
                .OrderByDescending(entry => entry.Flag("egress")).ThenBy(entry => entry.Number("ruleNumber")),
        ]);
        configuration["isDefault"] = false;
        configuration["ownerId"] = resource.Region.Id.AccountId;
        configuration["tags"] = RecordedTags.Of(resource);
    }

    protected override string ZoneOf(Resource resource) => SeveralZones;

    private static JsonObject Association(Resource association) => new()
    {
        ["networkAclAssociationId"] = association.PhysicalId,
        ["networkAclId"] = association.Properties.Copy(Id),
        ["subnetId"] = association.Properties.Copy("SubnetId"),
    };

    private static JsonObject Entry(Resource entry)
    {
        var properties = entry.Properties;
        var described = new JsonObject
        {
            ["ruleNumber"] = properties.Number("RuleNumber"),
            ["protocol"] = properties.Text("Protocol"),
            ["ruleAction"] = properties.Text("RuleAction"),
            ["egress"] = properties.Flag("Egress"),
        };
        foreach (var (property, name) in new[] { ("CidrBlock", "cidrBlock"), ("Ipv6CidrBlock", "ipv6CidrBlock"), ("PortRange", "portRange"), ("Icmp", "icmpTypeCode") })
        {
            if (CamelCase.Of(properties[property]) is { } value)
                described[name] = value;
        }

        return described;
    }

    private static JsonObject Denial(bool egress) => new()
    {
        ["ruleNumber"] = LastRule,
        ["protocol"] = Everything,
        ["ruleAction"] = "deny",
        ["egress"] = egress,
        ["cidrBlock"] = AnyAddress,
    };
}
