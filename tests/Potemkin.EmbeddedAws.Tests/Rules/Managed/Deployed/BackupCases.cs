namespace Potemkin.EmbeddedAws.Tests.Rules.Managed.Deployed;

/// <summary>Rules that ask whether a backup plan has a resource backed up.</summary>
internal static class BackupCases
{
    private const string Table = "Type: 'AWS::DynamoDB::Table', Properties: {AttributeDefinitions: [{AttributeName: id, AttributeType: S}], KeySchema: [{AttributeName: id, KeyType: HASH}], BillingMode: PAY_PER_REQUEST}";
    private const string Volume = "Type: 'AWS::EC2::Volume', Properties: {AvailabilityZone: eu-west-1a, Size: 1}";
    private const string FileSystem = "Type: 'AWS::EFS::FileSystem', Properties: {Encrypted: true}";
    private const string Database = "Type: 'AWS::RDS::DBInstance', Properties: {Engine: mysql, DBInstanceClass: db.t3.micro, AllocatedStorage: '20', MasterUsername: admin, MasterUserPassword: not-a-secret}";
    private const string Cluster = "Type: 'AWS::RDS::DBCluster', Properties: {Engine: aurora-mysql, MasterUsername: admin, MasterUserPassword: not-a-secret}";
    private const string Instance = "Type: 'AWS::EC2::Instance', Properties: {ImageId: ami-0123456789abcdef0, InstanceType: t3.micro, SubnetId: !Ref One}";
    private const string WindowsFiles = "Type: 'AWS::FSx::FileSystem', Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [!Ref One]}";

    private static readonly (string Identifier, string Resource)[] InPlan =
        [("DYNAMODB_IN_BACKUP_PLAN", Table), ("EBS_IN_BACKUP_PLAN", Volume), ("EFS_IN_BACKUP_PLAN", FileSystem), ("RDS_IN_BACKUP_PLAN", Database)];

    private static readonly (string Identifier, string Resource)[] Protected =
    [
        ("AURORA_RESOURCES_PROTECTED_BY_BACKUP_PLAN", Cluster), ("EC2_RESOURCES_PROTECTED_BY_BACKUP_PLAN", Instance),
        ("EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN", FileSystem), ("FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN", WindowsFiles),
    ];

    public static IEnumerable<DeployedCase> All =>
    [
        .. InPlan.Concat(Protected).SelectMany(each => new DeployedCase[]
        {
            new(each.Identifier, "COMPLIANT", Planned(each.Resource, "arn:aws:*")), new(each.Identifier, "NON_COMPLIANT", Planned(each.Resource, "arn:aws:s3:::*")),
        }),
        .. Protected.SelectMany(each => new DeployedCase[]
        {
            new(each.Identifier, "NOT_APPLICABLE", Planned(each.Resource, "arn:aws:*"), """{"resourceId":"another"}"""),
            new(each.Identifier, "NOT_APPLICABLE", Planned(each.Resource, "arn:aws:*"), """{"resourceTags":"{\"backup\":\"yes\"}"}"""),
        }),
    ];

    private static string Planned(string resource, string selected) => $$"""
          Thing: { {{resource}} }
          Plan: {Type: 'AWS::Backup::BackupPlan', Properties: {BackupPlan: {BackupPlanName: daily, BackupPlanRule: [{RuleName: daily, TargetBackupVault: Default}]} } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: {BackupPlanId: !Ref Plan, BackupSelection: {SelectionName: some, IamRoleArn: 'arn:aws:iam::123456789012:role/backup', Resources: ['{{selected}}']} }
        """;
}
