namespace Potemkin.EmbeddedAws.ResourceTypes.Redshift;

/// <summary>
/// A security group of Redshift's own as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/redshift/latest/APIReference/API_ClusterSecurityGroup.html">ClusterSecurityGroup</a>.
/// </summary>
internal sealed class SecurityGroupRecording() : DescribedRecording("AWS::Redshift::ClusterSecurityGroup", "Description Id=clusterSecurityGroupName")
{
    protected override string Defaults => """{"eC2SecurityGroups":[],"iPRanges":[]}""";
}
