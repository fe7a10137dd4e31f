namespace Potemkin.EmbeddedAws.ResourceTypes.Waf;

/// <summary>A rule for CloudFront as AWS Config records it.</summary>
internal sealed class GlobalRuleRecording() : RuleRecording("AWS::WAF::Rule");
