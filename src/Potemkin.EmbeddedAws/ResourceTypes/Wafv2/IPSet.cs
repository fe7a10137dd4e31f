namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html">AWS::WAFv2::IPSet</a>.</summary>
internal sealed class IPSet() : WafType("IPSet");
