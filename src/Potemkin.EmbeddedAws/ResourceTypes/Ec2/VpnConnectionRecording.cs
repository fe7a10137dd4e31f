using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A VPN connection as AWS Config records it. Its tunnels are down: nobody configures the device at the other end.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnection.html">VpnConnection</a>.
/// </summary>
internal sealed class VpnConnectionRecording() : DescribedRecording(
    VpnConnectionRoute.ConnectionType,
    """
    CustomerGatewayId EnableAcceleration=options.enableAcceleration LocalIpv4NetworkCidr=options.localIpv4NetworkCidr
    RemoteIpv4NetworkCidr=options.remoteIpv4NetworkCidr StaticRoutesOnly=options.staticRoutesOnly TransitGatewayId
    TunnelInsideIpVersion=options.tunnelInsideIpVersion Type VpnConnectionId VpnGatewayId
    """)
{
    private const int Tunnels = 2;

    protected override string Defaults =>
        """
        {"category":"VPN","options":{"enableAcceleration":false,"staticRoutesOnly":false,"localIpv4NetworkCidr":"0.0.0.0/0",
          "remoteIpv4NetworkCidr":"0.0.0.0/0","tunnelInsideIpVersion":"ipv4"},"state":"available"}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["routes"] = new JsonArray([.. VpnConnectionRoute.Of(resource).Select(route => new JsonObject
        {
            ["destinationCidrBlock"] = route.Properties.Copy("DestinationCidrBlock"),
            ["state"] = "available",
        })]);
        configuration["vgwTelemetry"] = new JsonArray([.. Enumerable.Range(1, Tunnels).Select(number => Tunnel(resource, number))]);
        configuration["tags"] = RecordedTags.Of(resource);
    }

    protected override string ZoneOf(Resource resource) => Regional;

    // An address that documents may use: https://www.rfc-editor.org/rfc/rfc5737
    private static JsonObject Tunnel(Resource connection, int number) => new()
    {
        ["outsideIpAddress"] = $"203.0.113.{number}",
        ["status"] = "DOWN",
        ["statusMessage"] = "IPSEC IS DOWN",
        ["acceptedRouteCount"] = 0,
        ["lastStatusChange"] = RecordedTime.Of(connection.CreatedAt),
    };
}
