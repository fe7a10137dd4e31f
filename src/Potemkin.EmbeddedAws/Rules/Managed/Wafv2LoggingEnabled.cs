using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A web access control list is logged, where asked for to one of these Firehose streams.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/wafv2-logging-enabled.html">wafv2-logging-enabled</a>.
/// </summary>
internal sealed class Wafv2LoggingEnabled : IManagedRule
{
    private const string KinesisFirehoseDeliveryStreamArns = "KinesisFirehoseDeliveryStreamArns";

    public string Identifier => "WAFV2_LOGGING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::WAFv2::WebACL"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KinesisFirehoseDeliveryStreamArns, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(account.Resources("AWS::WAFv2::LoggingConfiguration").Any(logging =>
            logging.Properties.Text("ResourceArn") == item.Arn
            && (parameters.List(KinesisFirehoseDeliveryStreamArns) is not { } asked || logging.Properties.Texts("LogDestinationConfigs").Any(asked.Contains))));
}
