using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster has Kerberos.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/emr-kerberos-enabled.html">emr-kerberos-enabled</a>.
/// </summary>
internal sealed class EmrKerberosEnabled : IManagedRule
{
    public string Identifier => "EMR_KERBEROS_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EMR::Cluster"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new("TicketLifetimeInHours", RuleParameterType.Int),
        new("Realm", RuleParameterType.String),
        new("Domain", RuleParameterType.String),
        new("AdminServer", RuleParameterType.String),
        new("KdcServer", RuleParameterType.String),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("KerberosAttributes.Realm") is { Length: > 0 } && item.Text("SecurityConfiguration") is { Length: > 0 });
}
