namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html">AWS::EC2::SecurityGroupEgress</a>.</summary>
internal sealed class SecurityGroupEgress() : SecurityGroupRuleType(TypeName)
{
    public const string TypeName = "AWS::EC2::SecurityGroupEgress";
}
