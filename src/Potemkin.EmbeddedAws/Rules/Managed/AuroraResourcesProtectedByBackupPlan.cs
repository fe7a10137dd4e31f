using Potemkin.EmbeddedAws.Rules.Backup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database cluster is protected by a backup plan.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/aurora-resources-protected-by-backup-plan.html">aurora-resources-protected-by-backup-plan</a>.
/// </summary>
internal sealed class AuroraResourcesProtectedByBackupPlan : IManagedRule
{
    public string Identifier => "AURORA_RESOURCES_PROTECTED_BY_BACKUP_PLAN";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBCluster"];

    public IReadOnlyList<RuleParameter> Parameters => ProtectedResource.Parameters;

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        ProtectedResource.Judge(item, parameters, account);
}
