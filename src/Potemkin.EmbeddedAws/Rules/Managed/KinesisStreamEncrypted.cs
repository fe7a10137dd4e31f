using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A stream is encrypted on the server.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/kinesis-stream-encrypted.html">kinesis-stream-encrypted</a>.
/// </summary>
internal sealed class KinesisStreamEncrypted : IManagedRule
{
    public string Identifier => "KINESIS_STREAM_ENCRYPTED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Kinesis::Stream"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("StreamEncryption.EncryptionType") == "KMS");
}
