using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A route table has no route of everything to an internet gateway.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/no-unrestricted-route-to-igw.html">no-unrestricted-route-to-igw</a>.
/// </summary>
internal sealed class NoUnrestrictedRouteToIgw : IManagedRule
{
    private const string RouteTableIds = "routeTableIds";

    public string Identifier => "NO_UNRESTRICTED_ROUTE_TO_IGW";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange | RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::RouteTable"];

    public IReadOnlyList<RuleParameter> Parameters => [new(RouteTableIds, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (parameters.List(RouteTableIds)?.Contains(item.ResourceId) is true)
            return RuleVerdict.Compliant;
        return RuleVerdict.Of(!item.List("routes").Any(route =>
            route.Text("gatewayId")?.StartsWith("igw-", StringComparison.Ordinal) is true
            && (route.Text("destinationCidrBlock") == "0.0.0.0/0" || route.Text("destinationIpv6CidrBlock") == "::/0")));
    }
}
