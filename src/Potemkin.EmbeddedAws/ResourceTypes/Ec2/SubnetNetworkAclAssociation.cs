using Potemkin.EmbeddedAws.ResourceTypes.Registry;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html">AWS::EC2::SubnetNetworkAclAssociation</a>.</summary>
internal sealed class SubnetNetworkAclAssociation() : PartType(TypeName, NetworkAclRecording.TypeName, NetworkAclRecording.Id)
{
    public const string TypeName = "AWS::EC2::SubnetNetworkAclAssociation";
}
