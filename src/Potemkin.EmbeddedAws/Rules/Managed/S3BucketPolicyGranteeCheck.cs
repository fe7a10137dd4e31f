using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Rules.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A bucket's policy grants nothing to others than these principals, addresses and VPCs.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy-grantee-check.html">s3-bucket-policy-grantee-check</a>.
/// </summary>
internal sealed class S3BucketPolicyGranteeCheck : IManagedRule
{
    private const string AwsPrincipals = "awsPrincipals";
    private const string ServicePrincipals = "servicePrincipals";
    private const string FederatedUsers = "federatedUsers";
    private const string IpAddresses = "ipAddresses";
    private const string VpcIds = "vpcIds";

    public string Identifier => "S3_BUCKET_POLICY_GRANTEE_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(AwsPrincipals, RuleParameterType.Csv),
        new(ServicePrincipals, RuleParameterType.Csv),
        new(FederatedUsers, RuleParameterType.Csv),
        new(IpAddresses, RuleParameterType.Csv),
        new(VpcIds, RuleParameterType.Csv),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of((new BucketItem(item).Policy?.Allowing ?? []).All(grant =>
            grant.Principals.All(principal => Allowed(parameters, principal))
            || grant.Conditions.Any(condition => Values(parameters, condition.Key) is { } allowed && condition.RequiresMatch && condition.Values.All(allowed.Contains))));

    private static bool Allowed(RuleParameters parameters, PolicyPrincipal principal) => parameters.List(principal.Kind switch
    {
        "Service" => ServicePrincipals,
        "Federated" => FederatedUsers,
        _ => AwsPrincipals,
    })?.Contains(principal.Value) is true;

    private static IReadOnlyList<string>? Values(RuleParameters parameters, string key) => key.ToUpperInvariant() switch
    {
        "AWS:SOURCEIP" => parameters.List(IpAddresses),
        "AWS:SOURCEVPC" => parameters.List(VpcIds),
        _ => null,
    };
}
