using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A file system is encrypted.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/efs-encrypted-check.html">efs-encrypted-check</a>.
/// </summary>
internal sealed class EfsEncryptedCheck : IManagedRule
{
    public string Identifier => "EFS_ENCRYPTED_CHECK";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EFS::FileSystem"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("Encrypted"));
}
