using Potemkin.EmbeddedAws.Rules.ApiGateway;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A stage logs what its methods do, at one of the levels that are asked for.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/api-gw-execution-logging-enabled.html">api-gw-execution-logging-enabled</a>.
/// </summary>
internal sealed class ApiGwExecutionLoggingEnabled : IManagedRule
{
    private const string LoggingLevel = "loggingLevel";

    public string Identifier => "API_GW_EXECUTION_LOGGING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"];

    public IReadOnlyList<RuleParameter> Parameters => [new(LoggingLevel, RuleParameterType.String, Default: "ERROR,INFO")];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var levels = parameters.List(LoggingLevel)!;
        return item.ResourceType == "AWS::ApiGatewayV2::Stage"
            ? RuleVerdict.Of(levels.Contains(item.Text("defaultRouteSettings.loggingLevel")))
            : RuleVerdict.Of(new StageItem(item).MethodSettings is { Count: > 0 } settings && settings.All(setting => levels.Contains(setting.Text("loggingLevel"))));
    }
}
