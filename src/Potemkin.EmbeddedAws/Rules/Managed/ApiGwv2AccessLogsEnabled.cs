using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A stage of an HTTP or WebSocket API writes access logs in a format of its own.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/api-gwv2-access-logs-enabled.html">api-gwv2-access-logs-enabled</a>.
/// </summary>
internal sealed class ApiGwv2AccessLogsEnabled : IManagedRule
{
    public string Identifier => "API_GWV2_ACCESS_LOGS_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ApiGatewayV2::Stage"];

    public IReadOnlyList<RuleParameter> Parameters => [new("accessLogFormat", RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("accessLogSettings.destinationArn") is { Length: > 0 } && item.Text("accessLogSettings.format") is { Length: > 0 });
}
