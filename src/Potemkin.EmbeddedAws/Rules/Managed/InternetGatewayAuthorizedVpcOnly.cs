using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An internet gateway is attached to authorized VPCs alone.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/internet-gateway-authorized-vpc-only.html">internet-gateway-authorized-vpc-only</a>.
/// </summary>
internal sealed class InternetGatewayAuthorizedVpcOnly : IManagedRule
{
    private const string AuthorizedVpcIds = "AuthorizedVpcIds";

    public string Identifier => "INTERNET_GATEWAY_AUTHORIZED_VPC_ONLY";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::InternetGateway"];

    public IReadOnlyList<RuleParameter> Parameters => [new(AuthorizedVpcIds, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.List("attachments").All(attachment => parameters.List(AuthorizedVpcIds)?.Contains(attachment.Text("vpcId")) is true));
}
