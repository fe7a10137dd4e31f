namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html">AWS::WAFv2::RuleGroup</a>.</summary>
internal sealed class RuleGroup() : WafType("RuleGroup");
