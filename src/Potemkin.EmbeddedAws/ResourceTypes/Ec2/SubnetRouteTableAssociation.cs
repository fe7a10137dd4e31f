namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html">AWS::EC2::SubnetRouteTableAssociation</a>.</summary>
internal sealed class SubnetRouteTableAssociation() : Ec2ResourceType(TypeName, "rtbassoc", "subnet-route-table-association")
{
    public const string TypeName = "AWS::EC2::SubnetRouteTableAssociation";
}
