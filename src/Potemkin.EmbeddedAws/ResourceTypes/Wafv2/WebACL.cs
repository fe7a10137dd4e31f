namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html">AWS::WAFv2::WebACL</a>.</summary>
internal sealed class WebACL() : WafType("WebACL");
