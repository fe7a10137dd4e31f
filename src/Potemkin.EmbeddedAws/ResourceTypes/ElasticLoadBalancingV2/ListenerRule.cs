namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticLoadBalancingV2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html">AWS::ElasticLoadBalancingV2::ListenerRule</a>.</summary>
internal sealed class ListenerRule() : ListenerType("AWS::ElasticLoadBalancingV2::ListenerRule", "ListenerArn", "RuleArn", "listener-rule");
