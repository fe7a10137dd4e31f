using Potemkin.EmbeddedAws.Rules.Backup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A file system is protected by a backup plan.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/efs-resources-protected-by-backup-plan.html">efs-resources-protected-by-backup-plan</a>.
/// </summary>
internal sealed class EfsResourcesProtectedByBackupPlan : IManagedRule
{
    public string Identifier => "EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EFS::FileSystem"];

    public IReadOnlyList<RuleParameter> Parameters => ProtectedResource.Parameters;

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        ProtectedResource.Judge(item, parameters, account);
}
