using Potemkin.EmbeddedAws.ResourceTypes.Registry;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html">AWS::EC2::NetworkAclEntry</a>.</summary>
internal sealed class NetworkAclEntry() : PartType(TypeName, NetworkAclRecording.TypeName, NetworkAclRecording.Id)
{
    public const string TypeName = "AWS::EC2::NetworkAclEntry";
}
