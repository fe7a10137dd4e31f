namespace Potemkin.EmbeddedAws.ResourceTypes.Waf;

/// <summary>
/// A rule of AWS WAF Classic as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/waf/latest/APIReference/API_waf_Rule.html">Rule</a>.
/// </summary>
/// <param name="resourceType">The type.</param>
internal abstract class RuleRecording(string resourceType) : DescribedRecording(resourceType, "Id=ruleId MetricName Name Predicates=predicateList")
{
    protected sealed override string Defaults => """{"predicateList":[]}""";
}
