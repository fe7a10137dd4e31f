using System.Net;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// The rules of security groups, those of the group itself and those that are resources of their own.
/// See <a href="https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html">security group rules</a>.
/// </summary>
internal static class SecurityGroupRules
{
    private static readonly string[] Peers =
    [
        "CidrIp", "CidrIpv6", "SourcePrefixListId", "SourceSecurityGroupId", "DestinationPrefixListId", "DestinationSecurityGroupId",
    ];

    /// <summary>The rule for egress that a group has where none is given.</summary>
    public static JsonObject ToAnyone() => new() { ["IpProtocol"] = "-1", ["CidrIp"] = "0.0.0.0/0" };

    public static bool IsRuleType(string type) => type is SecurityGroupIngress.TypeName or SecurityGroupEgress.TypeName;

    /// <summary>The rules of a group in one direction.</summary>
    public static IEnumerable<JsonObject> Of(Resource group, string property, string ruleType) => group.Properties.Objects(property).Concat(
        group.Region.Resources.OfType(ruleType).Select(rule => rule.Properties).Where(rule => rule.Text("GroupId") == group.PhysicalId));

    /// <summary>Whether a rule of another group speaks of the group.</summary>
    public static bool ReferredToByAnother(Resource group) => group.Region.Resources.OfType(SecurityGroup.TypeName)
        .Where(other => other != group)
        .SelectMany(other => Of(other, SecurityGroup.Ingress, SecurityGroupIngress.TypeName).Concat(Of(other, SecurityGroup.Egress, SecurityGroupEgress.TypeName)))
        .Any(rule => OtherGroup(rule) == group.PhysicalId);

    /// <summary>What EC2 says is wrong with a rule; null of a right one.</summary>
    public static string? FaultOf(JsonObject rule)
    {
        if (!Peers.Any(rule.ContainsKey) && !rule.ContainsKey("SourceSecurityGroupName"))
            return "The request must contain the parameter cidrIp, cidrIpv6, prefixListId or groupId";
        foreach (var range in new[] { "CidrIp", "CidrIpv6" }.Select(rule.Text).OfType<string>())
        {
            if (!range.Contains('/', StringComparison.Ordinal) || !IPAddress.TryParse(range.Split('/')[0], out _))
                return $"CIDR block {range} is malformed";
        }

        if (rule.Number("FromPort") is { } from && rule.Number("ToPort") is { } to && from > to && Protocol(rule) is "tcp" or "udp")
            return $"Invalid value '{from}-{to}' for portRange. The from port must not be greater than the to port.";
        return null;
    }

    /// <summary>The other group that a rule lets in or out.</summary>
    public static string? OtherGroup(JsonObject rule) => rule.Text("SourceSecurityGroupId") ?? rule.Text("DestinationSecurityGroupId");

    /// <summary>The protocol as EC2 calls it.</summary>
    public static string Protocol(JsonObject rule) => rule.Text("IpProtocol")!.ToLowerInvariant() switch
    {
        "6" => "tcp",
        "17" => "udp",
        "1" => "icmp",
        "58" => "icmpv6",
        "all" => "-1",
        var other => other,
    };
}
