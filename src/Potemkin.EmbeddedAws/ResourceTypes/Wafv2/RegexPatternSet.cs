namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html">AWS::WAFv2::RegexPatternSet</a>.</summary>
internal sealed class RegexPatternSet() : WafType("RegexPatternSet");
