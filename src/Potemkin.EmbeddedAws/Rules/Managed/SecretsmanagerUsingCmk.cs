using Potemkin.EmbeddedAws.Rules.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A secret is encrypted with a customer managed key, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/secretsmanager-using-cmk.html">secretsmanager-using-cmk</a>.
/// </summary>
internal sealed class SecretsmanagerUsingCmk : IManagedRule
{
    private const string KmsKeyArns = "kmsKeyArns";

    public string Identifier => "SECRETSMANAGER_USING_CMK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::SecretsManager::Secret"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyArns, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Text("KMSKeyId") is { Length: > 0 } key && !key.EndsWith("alias/aws/secretsmanager", StringComparison.Ordinal) && KeyParameter.Allows(parameters.List(KmsKeyArns), key));
}
