using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A volume that is attached is encrypted, where asked for with one key.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/encrypted-volumes.html">encrypted-volumes</a>.
/// </summary>
internal sealed class EncryptedVolumes : IManagedRule
{
    private const string KmsId = "kmsId";

    public string Identifier => "ENCRYPTED_VOLUMES";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Volume"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsId, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (item.List("attachments").Count == 0)
            return RuleVerdict.NotApplicable;
        return RuleVerdict.Of(item.Flag("encrypted") && NamedResources.Allow(parameters.List(KmsId), item.Text("kmsKeyId")));
    }
}
