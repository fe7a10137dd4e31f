using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The endpoints of a REST API are of types that are asked for.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/api-gw-endpoint-type-check.html">api-gw-endpoint-type-check</a>.
/// </summary>
internal sealed class ApiGwEndpointTypeCheck : IManagedRule
{
    private const string EndpointConfigurationTypes = "endpointConfigurationTypes";

    public string Identifier => "API_GW_ENDPOINT_TYPE_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ApiGateway::RestApi"];

    public IReadOnlyList<RuleParameter> Parameters => [new(EndpointConfigurationTypes, RuleParameterType.Csv, Required: true)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var allowed = parameters.List(EndpointConfigurationTypes)!;
        return RuleVerdict.Of(item.Texts("endpointConfiguration.types").All(allowed.Contains));
    }
}
