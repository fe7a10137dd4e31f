using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A function is in a VPC, where asked for in these subnets alone.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/lambda-inside-vpc.html">lambda-inside-vpc</a>.
/// </summary>
internal sealed class LambdaInsideVpc : IManagedRule
{
    private const string SubnetIds = "subnetIds";

    public string Identifier => "LAMBDA_INSIDE_VPC";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Lambda::Function"];

    public IReadOnlyList<RuleParameter> Parameters => [new(SubnetIds, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var subnets = item.Texts("vpcConfig.subnetIds");
        return RuleVerdict.Of(subnets.Count > 0 && (parameters.List(SubnetIds) is not { } asked || subnets.All(asked.Contains)));
    }
}
