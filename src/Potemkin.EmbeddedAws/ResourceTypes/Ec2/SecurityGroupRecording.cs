using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A security group as AWS Config records it: its rules by protocol and ports.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html">SecurityGroup</a>.
/// </summary>
internal sealed class SecurityGroupRecording() : Ec2Recording(SecurityGroup.TypeName)
{
    private const string AnyProtocol = "-1";

    protected override JsonObject Configuration(Resource resource) => new()
    {
        ["description"] = resource.Properties.Text("GroupDescription"),
        ["groupName"] = resource.Properties.Text("GroupName"),
        ["ipPermissions"] = Permissions(resource, SecurityGroup.Ingress, SecurityGroupIngress.TypeName),
        ["ownerId"] = resource.Region.Id.AccountId,
        ["groupId"] = resource.PhysicalId,
        ["ipPermissionsEgress"] = Permissions(resource, SecurityGroup.Egress, SecurityGroupEgress.TypeName),
        ["vpcId"] = resource.Properties.Text("VpcId"),
    };

    private static JsonArray Permissions(Resource group, string property, string ruleType) => new(
    [
        .. SecurityGroupRules.Of(group, property, ruleType)
            .GroupBy(rule => (Protocol: SecurityGroupRules.Protocol(rule), From: rule.Number("FromPort"), To: rule.Number("ToPort")))
            .Select(rules => Permission(group, rules.Key.Protocol, rules.Key.From, rules.Key.To, [.. rules])),
    ]);

    private static JsonObject Permission(Resource group, string protocol, int? from, int? to, IReadOnlyList<JsonObject> rules)
    {
        var permission = new JsonObject();
        if (protocol != AnyProtocol && from is not null)
            permission["fromPort"] = from;
        permission["ipProtocol"] = protocol;
        permission["ipv6Ranges"] = Peers(rules, rule => rule.Text("CidrIpv6"), "cidrIpv6");
        permission["prefixListIds"] = Peers(rules, rule => rule.Text("SourcePrefixListId") ?? rule.Text("DestinationPrefixListId"), "prefixListId");
        if (protocol != AnyProtocol && to is not null)
            permission["toPort"] = to;
        permission["userIdGroupPairs"] = Peers(rules, SecurityGroupRules.OtherGroup, "groupId");
        foreach (var pair in permission["userIdGroupPairs"]!.AsArray())
            pair!["userId"] = group.Region.Id.AccountId;
        permission["ipv4Ranges"] = Peers(rules, rule => rule.Text("CidrIp"), "cidrIp");
        permission["ipRanges"] = new JsonArray([.. rules.Select(rule => rule.Text("CidrIp")).OfType<string>().Select(range => (JsonNode)range)]);
        return permission;
    }

    private static JsonArray Peers(IReadOnlyList<JsonObject> rules, Func<JsonObject, string?> peerOf, string name)
    {
        var peers = new JsonArray();
        foreach (var rule in rules)
        {
            if (peerOf(rule) is not { } peer)
                continue;
            var recorded = new JsonObject { [name] = peer };
            if (rule.Text("Description") is { } description)
                recorded["description"] = description;
            peers.Add(recorded);
        }

        return peers;
    }
}
