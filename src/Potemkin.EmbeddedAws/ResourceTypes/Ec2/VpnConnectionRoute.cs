using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html">AWS::EC2::VPNConnectionRoute</a>.</summary>
internal sealed class VpnConnectionRoute() : PartType(TypeName, ConnectionType, ConnectionId)
{
    public const string ConnectionType = "AWS::EC2::VPNConnection";

    private const string TypeName = "AWS::EC2::VPNConnectionRoute";
    private const string ConnectionId = "VpnConnectionId";

    public static IEnumerable<Resource> Of(Resource connection) => Of(connection, TypeName, ConnectionId);
}
