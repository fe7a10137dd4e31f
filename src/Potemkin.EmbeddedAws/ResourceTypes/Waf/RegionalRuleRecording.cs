namespace Potemkin.EmbeddedAws.ResourceTypes.Waf;

/// <summary>A rule of a region as AWS Config records it.</summary>
internal sealed class RegionalRuleRecording() : RuleRecording("AWS::WAFRegional::Rule");
