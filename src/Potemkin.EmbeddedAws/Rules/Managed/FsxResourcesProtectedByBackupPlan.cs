using Potemkin.EmbeddedAws.Rules.Backup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A file system is protected by a backup plan.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/fsx-resources-protected-by-backup-plan.html">fsx-resources-protected-by-backup-plan</a>.
/// </summary>
internal sealed class FsxResourcesProtectedByBackupPlan : IManagedRule
{
    public string Identifier => "FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::FSx::FileSystem"];

    public IReadOnlyList<RuleParameter> Parameters => ProtectedResource.Parameters;

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        ProtectedResource.Judge(item, parameters, account);
}
