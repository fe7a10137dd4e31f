namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html">AWS::RDS::DBCluster</a>.</summary>
internal sealed class DatabaseCluster() : DatabaseType("AWS::RDS::DBCluster");
