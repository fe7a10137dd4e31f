namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html">AWS::RDS::DBInstance</a>.</summary>
internal sealed class DatabaseInstance() : DatabaseType("AWS::RDS::DBInstance");
