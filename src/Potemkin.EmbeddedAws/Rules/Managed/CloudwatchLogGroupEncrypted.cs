using Potemkin.EmbeddedAws.Rules.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A log group is encrypted with a KMS key, where asked for one.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudwatch-log-group-encrypted.html">cloudwatch-log-group-encrypted</a>.
/// </summary>
internal sealed class CloudwatchLogGroupEncrypted : IManagedRule
{
    private const string KmsKeyId = "KmsKeyId";

    public string Identifier => "CLOUDWATCH_LOG_GROUP_ENCRYPTED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Logs::LogGroup"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyId, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("KmsKeyId") is { Length: > 0 } key && KeyParameter.Allows(parameters.List(KmsKeyId), key));
}
