using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A VPC has flow logs, where asked for of that kind of traffic.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/vpc-flow-logs-enabled.html">vpc-flow-logs-enabled</a>.
/// </summary>
internal sealed class VpcFlowLogsEnabled : IManagedRule
{
    private const string TrafficType = "trafficType";

    public string Identifier => "VPC_FLOW_LOGS_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::VPC"];

    public IReadOnlyList<RuleParameter> Parameters => [new(TrafficType, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(account.Resources("AWS::EC2::FlowLog").Any(flowLog =>
            flowLog.Properties.Text("ResourceId") == item.ResourceId
            && (parameters.Text(TrafficType) is not { } asked || asked.Equals(flowLog.Properties.Text("TrafficType"), StringComparison.OrdinalIgnoreCase))));
}
