using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster takes connections over TLS alone, by the parameter require_ssl of its parameter groups.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/redshift-require-tls-ssl.html">redshift-require-tls-ssl</a>.
/// </summary>
internal sealed class RedshiftRequireTlsSsl : IManagedRule
{
    private const string ParameterGroup = "AWS::Redshift::ClusterParameterGroup";

    public string Identifier => "REDSHIFT_REQUIRE_TLS_SSL";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Redshift::Cluster", "AWS::Redshift::ClusterParameterGroup"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.ResourceType == ParameterGroup
            ? RuleVerdict.Of(RequiresTls(item))
            : RuleVerdict.Of(item.List("clusterParameterGroups").Select(group => group.Text("parameterGroupName")).Any(name =>
                account.Items(ParameterGroup).Any(group => group.ResourceName == name && RequiresTls(group))));

    private static bool RequiresTls(ConfigurationItem group) => group.Supplementary("Parameters") is JsonArray values && values.Any(parameter =>
        parameter.Text("parameterName") == "require_ssl" && parameter.Flag("parameterValue"));
}
