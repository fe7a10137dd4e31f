using Potemkin.EmbeddedAws.Rules.Backup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An instance is protected by a backup plan.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ec2-resources-protected-by-backup-plan.html">ec2-resources-protected-by-backup-plan</a>.
/// </summary>
internal sealed class Ec2ResourcesProtectedByBackupPlan : IManagedRule
{
    public string Identifier => "EC2_RESOURCES_PROTECTED_BY_BACKUP_PLAN";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Instance"];

    public IReadOnlyList<RuleParameter> Parameters => ProtectedResource.Parameters;

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        ProtectedResource.Judge(item, parameters, account);
}
