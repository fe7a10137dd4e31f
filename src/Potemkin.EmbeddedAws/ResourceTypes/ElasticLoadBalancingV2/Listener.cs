namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticLoadBalancingV2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html">AWS::ElasticLoadBalancingV2::Listener</a>.</summary>
internal sealed class Listener() : ListenerType("AWS::ElasticLoadBalancingV2::Listener", "LoadBalancerArn", "ListenerArn", "listener");
