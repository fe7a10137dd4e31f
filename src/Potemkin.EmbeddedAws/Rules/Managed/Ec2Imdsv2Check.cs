using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An instance answers for its metadata to IMDSv2 alone.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ec2-imdsv2-check.html">ec2-imdsv2-check</a>.
/// </summary>
internal sealed class Ec2Imdsv2Check : IManagedRule
{
    public string Identifier => "EC2_IMDSV2_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Instance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("metadataOptions.httpTokens") == "required" || item.Text("metadataOptions.httpEndpoint") == "disabled");
}
