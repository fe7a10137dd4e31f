using Potemkin.EmbeddedAws.Rules.Backup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A table is in a backup plan.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-in-backup-plan.html">dynamodb-in-backup-plan</a>.
/// </summary>
internal sealed class DynamodbInBackupPlan : IManagedRule
{
    public string Identifier => "DYNAMODB_IN_BACKUP_PLAN";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::DynamoDB::Table"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(BackupSelection.AllOf(account).Any(selection => selection.Includes(item)));
}
