using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A table can be restored to any point in time.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-pitr-enabled.html">dynamodb-pitr-enabled</a>.
/// </summary>
internal sealed class DynamodbPitrEnabled : IManagedRule
{
    public string Identifier => "DYNAMODB_PITR_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::DynamoDB::Table"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Supplementary("ContinuousBackupsDescription").Text("pointInTimeRecoveryDescription.pointInTimeRecoveryStatus") == "ENABLED");
}
