namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html">AWS::EC2::SecurityGroupIngress</a>.</summary>
internal sealed class SecurityGroupIngress() : SecurityGroupRuleType(TypeName)
{
    public const string TypeName = "AWS::EC2::SecurityGroupIngress";
}
