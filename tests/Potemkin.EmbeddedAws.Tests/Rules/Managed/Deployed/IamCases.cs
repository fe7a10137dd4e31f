namespace Potemkin.EmbeddedAws.Tests.Rules.Managed.Deployed;

/// <summary>Rules about what goes with users and groups of IAM.</summary>
internal static class IamCases
{
    private const string User = "  User: {Type: 'AWS::IAM::User'}";
    private const string Person = "  User: {Type: 'AWS::IAM::User', Properties: {LoginProfile: {Password: 'not-a-Secret-1'}}}";
    private const string Device = "\n  Device: {Type: 'AWS::IAM::VirtualMFADevice', Properties: {Users: [!Ref User]}}";
    private const string Key = "\n  Key: {Type: 'AWS::IAM::AccessKey', Properties: {UserName: !Ref User}}";
    private const string InactiveKey = "\n  Key: {Type: 'AWS::IAM::AccessKey', Properties: {UserName: !Ref User, Status: Inactive}}";
    private const string Group = "  Group: {Type: 'AWS::IAM::Group'}";
    private const string Member = "\n  User: {Type: 'AWS::IAM::User', Properties: {Groups: [!Ref Group]}}";

    public static IEnumerable<DeployedCase> All =>
    [
        new("ACCESS_KEYS_ROTATED", "COMPLIANT", User + Key, Days: 90),
        new("ACCESS_KEYS_ROTATED", "COMPLIANT", User + InactiveKey, Days: 91),
        new("ACCESS_KEYS_ROTATED", "NON_COMPLIANT", User + Key, Days: 91),
        new("ACCESS_KEYS_ROTATED", "NON_COMPLIANT", User + Key, """{"maxAccessKeyAge":"30"}""", Days: 31),
        new("IAM_GROUP_HAS_USERS_CHECK", "COMPLIANT", Group + Member),
        new("IAM_GROUP_HAS_USERS_CHECK", "NON_COMPLIANT", Group),
        new("IAM_USER_MFA_ENABLED", "COMPLIANT", User + Device),
        new("IAM_USER_MFA_ENABLED", "NON_COMPLIANT", User),
        new("MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS", "COMPLIANT", Person + Device),
        new("MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS", "NON_COMPLIANT", Person),
        new("MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS", "NOT_APPLICABLE", User),
    ];
}
