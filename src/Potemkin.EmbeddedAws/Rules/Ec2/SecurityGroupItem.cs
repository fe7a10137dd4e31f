using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Ec2;

/// <summary>The configuration item of a security group, as rules read it.</summary>
internal sealed class SecurityGroupItem(ConfigurationItem item)
{
    private const string AllProtocols = "-1";

    /// <summary>What anyone reaches, over IPv4 or IPv6.</summary>
    public IEnumerable<Opening> OpenToAnyone =>
        from permission in item.List("ipPermissions")
        where permission.List("ipv4Ranges").Any(range => range.Text("cidrIp") == "0.0.0.0/0")
            || permission.List("ipv6Ranges").Any(range => range.Text("cidrIpv6") == "::/0")
        select permission.Text("ipProtocol") == AllProtocols
            ? new Opening(AllProtocols, PortRange.All)
            : new Opening(permission.Text("ipProtocol")!, new PortRange((int)(permission.Number("fromPort") ?? 0), (int)(permission.Number("toPort") ?? PortRange.Last)));

    public bool LetsAnyoneReach(string protocol, int port) =>
        OpenToAnyone.Any(opening => (opening.Protocol == protocol || opening.Protocol == AllProtocols) && opening.Ports.Covers(new PortRange(port, port)));

    /// <summary>Ports of one protocol, <c>-1</c> for all, that are open.</summary>
    internal sealed record Opening(string Protocol, PortRange Ports);
}
