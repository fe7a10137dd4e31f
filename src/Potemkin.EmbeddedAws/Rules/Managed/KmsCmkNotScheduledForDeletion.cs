using Potemkin.EmbeddedAws.Rules.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A customer managed key is not about to be deleted.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/kms-cmk-not-scheduled-for-deletion.html">kms-cmk-not-scheduled-for-deletion</a>.
/// </summary>
internal sealed class KmsCmkNotScheduledForDeletion : IManagedRule
{
    private const string KmsKeyIds = "kmsKeyIds";

    public string Identifier => "KMS_CMK_NOT_SCHEDULED_FOR_DELETION";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::KMS::Key"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyIds, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        parameters.List(KmsKeyIds) is { } asked && !KeyParameter.Allows(asked, item.Text("arn"))
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(item.Text("keyState") != "PendingDeletion");
}
