using Potemkin.EmbeddedAws.Rules.ElasticLoadBalancing;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A load balancer writes access logs, where asked for to one of these buckets.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elb-logging-enabled.html">elb-logging-enabled</a>.
/// </summary>
internal sealed class ElbLoggingEnabled : IManagedRule
{
    private const string S3BucketNames = "s3BucketNames";

    public string Identifier => "ELB_LOGGING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [new(S3BucketNames, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var loadBalancer = new LoadBalancerItem(item);
        return RuleVerdict.Of(loadBalancer.WritesAccessLogs && (parameters.List(S3BucketNames)?.Contains(loadBalancer.AccessLogBucket) ?? true));
    }
}
