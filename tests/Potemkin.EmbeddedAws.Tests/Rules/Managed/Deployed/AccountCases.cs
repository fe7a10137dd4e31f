namespace Potemkin.EmbeddedAws.Tests.Rules.Managed.Deployed;

/// <summary>Rules about the account and its region.</summary>
internal static class AccountCases
{
    private const string Organization = "  Organization: {Type: 'AWS::Organizations::Organization', Properties: {FeatureSet: ALL}}";
    private const string Hub = "  Hub: {Type: 'AWS::SecurityHub::Hub'}";
    private const string Detector = "  Detector: {Type: 'AWS::GuardDuty::Detector', Properties: {Enable: true}}";
    private const string Suspended = "  Detector: {Type: 'AWS::GuardDuty::Detector', Properties: {Enable: false}}";
    private const string Member = $$"""
        {{Detector}}
          Master: {Type: 'AWS::GuardDuty::Master', Properties: {DetectorId: !Ref Detector, MasterId: '210987654321'} }
        """;

    public static IEnumerable<DeployedCase> All =>
    [
        new("ACCOUNT_PART_OF_ORGANIZATIONS", "COMPLIANT", Organization),
        new("ACCOUNT_PART_OF_ORGANIZATIONS", "COMPLIANT", Organization, """{"MasterAccountId":"123456789012"}"""),
        new("ACCOUNT_PART_OF_ORGANIZATIONS", "NON_COMPLIANT", Organization, """{"MasterAccountId":"210987654321"}"""),
        new("ACCOUNT_PART_OF_ORGANIZATIONS", "NON_COMPLIANT"),
        new("EC2_EBS_ENCRYPTION_BY_DEFAULT", "NON_COMPLIANT"),
        new("GUARDDUTY_ENABLED_CENTRALIZED", "COMPLIANT", Detector),
        new("GUARDDUTY_ENABLED_CENTRALIZED", "COMPLIANT", Member, """{"CentralMonitoringAccount":"210987654321"}"""),
        new("GUARDDUTY_ENABLED_CENTRALIZED", "NON_COMPLIANT", Detector, """{"CentralMonitoringAccount":"210987654321"}"""),
        new("GUARDDUTY_ENABLED_CENTRALIZED", "NON_COMPLIANT", Suspended),
        new("GUARDDUTY_ENABLED_CENTRALIZED", "NON_COMPLIANT"),
        new("IAM_PASSWORD_POLICY", "NON_COMPLIANT"),
        new("IAM_ROOT_ACCESS_KEY_CHECK", "COMPLIANT"),
        new("S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC", "NON_COMPLIANT"),
        new("S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC", "NON_COMPLIANT", "", """{"IgnorePublicAcls":"False"}"""),
        new("S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC", "COMPLIANT", "", """{"IgnorePublicAcls":"False","BlockPublicPolicy":"False","BlockPublicAcls":"False","RestrictPublicBuckets":"False"}"""),
        new("SECURITYHUB_ENABLED", "COMPLIANT", Hub),
        new("SECURITYHUB_ENABLED", "NON_COMPLIANT"),
    ];
}
