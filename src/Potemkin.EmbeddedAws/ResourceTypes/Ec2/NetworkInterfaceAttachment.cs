using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html">AWS::EC2::NetworkInterfaceAttachment</a>.</summary>
internal sealed class NetworkInterfaceAttachment() : PartType(TypeName, InterfaceType, InterfaceId)
{
    public const string InterfaceType = "AWS::EC2::NetworkInterface";

    private const string TypeName = "AWS::EC2::NetworkInterfaceAttachment";
    private const string InterfaceId = "NetworkInterfaceId";

    /// <summary>What the interface is attached by; null where it is not.</summary>
    public static Resource? Of(Resource networkInterface) => Of(networkInterface, TypeName, InterfaceId).FirstOrDefault();
}
