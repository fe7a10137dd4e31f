using Amazon.ConfigService;
using Potemkin.Core.Resources;
using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>
/// Say what a rule must report. Each waits until the rule has judged the resource since that was put in place. A name in quotes is a
/// logical id, an output that gives the resource's id, its physical id or its id in AWS Config; <c>name.Bucket</c> means that of a stack
/// with a name.
/// </summary>
[Binding]
public sealed class VerdictSteps(PotemkinScenario scenario)
{
    /// <summary>Requires a verdict on the only resource of a kind.</summary>
    /// <example><code>Then rule 's3-kms' reports the bucket NON_COMPLIANT</code></example>
    [Then(@"^rule '([^']*)' reports the ([^']+?) ((?:(?i:non|not)[ _-])?[^\s']+)$")]
    public Task ThenRuleReportsThe(StepText rule, ResourceNoun noun, ComplianceType complianceType) =>
        scenario.Rule(rule).ShouldReport([new(scenario.Stacks.Only(noun), complianceType)]);

    /// <summary>
    /// Requires a verdict on the only resource of a kind, with the rule's annotation containing the text, or matching the regular
    /// expression between slashes.
    /// </summary>
    /// <example><code>Then rule 's3-kms' reports the bucket NON_COMPLIANT because '/^$/'</code></example>
    [Then(@"^rule '([^']*)' reports the ([^']+?) ((?:(?i:non|not)[ _-])?[^\s']+) because '(.*)'$")]
    public Task ThenRuleReportsTheBecause(StepText rule, ResourceNoun noun, ComplianceType complianceType, TextPattern annotation) =>
        scenario.Rule(rule).ShouldReport([new(scenario.Stacks.Only(noun), complianceType, annotation)]);

    /// <summary>Requires a verdict on every resource of a kind.</summary>
    /// <example><code>Then rule 'eip-attached' reports every EIP NON_COMPLIANT</code></example>
    [Then(@"^rule '([^']*)' reports every ([^']+?) ((?:(?i:non|not)[ _-])?[^\s']+)$")]
    public Task ThenRuleReportsEvery(StepText rule, ResourceNoun noun, ComplianceType complianceType) =>
        scenario.Rule(rule).ShouldReport([.. scenario.Stacks.Every(noun).Select(resource => new VerdictExpectation(resource, complianceType))]);

    /// <summary>Requires a verdict on every resource of a kind, with such an annotation.</summary>
    /// <example><code>Then rule 'eip-attached' reports every EIP NON_COMPLIANT because '/^$/'</code></example>
    [Then(@"^rule '([^']*)' reports every ([^']+?) ((?:(?i:non|not)[ _-])?[^\s']+) because '(.*)'$")]
    public Task ThenRuleReportsEveryBecause(StepText rule, ResourceNoun noun, ComplianceType complianceType, TextPattern annotation) =>
        scenario.Rule(rule).ShouldReport([.. scenario.Stacks.Every(noun).Select(resource => new VerdictExpectation(resource, complianceType, annotation))]);

    /// <summary>Requires a verdict on a resource by its name.</summary>
    /// <example><code>Then rule 's3-kms' reports 'KmsBucket' COMPLIANT</code></example>
    [Then(@"^rule '([^']*)' reports '([^']*)' ((?:(?i:non|not)[ _-])?[^\s']+)$")]
    public async Task ThenRuleReportsNamed(StepText rule, StepText resource, ComplianceType complianceType)
    {
        var named = await scenario.Stacks.NamedAsync(resource);
        await scenario.Rule(rule).ShouldReport([new(named, complianceType)]);
    }

    /// <summary>Requires a verdict on a resource by its name, with such an annotation.</summary>
    /// <example><code>Then rule 'eip-attached' reports 'First' NON_COMPLIANT because '/^$/'</code></example>
    [Then(@"^rule '([^']*)' reports '([^']*)' ((?:(?i:non|not)[ _-])?[^\s']+) because '(.*)'$")]
    public async Task ThenRuleReportsNamedBecause(StepText rule, StepText resource, ComplianceType complianceType, TextPattern annotation)
    {
        var named = await scenario.Stacks.NamedAsync(resource);
        await scenario.Rule(rule).ShouldReport([new(named, complianceType, annotation)]);
    }

    /// <summary>
    /// Requires verdicts on several resources, and tells all that are others. The column annotation may be left out or empty; a resource is
    /// a name, with or without quotes, or words such as <c>the bucket</c> and <c>every bucket</c>.
    /// </summary>
    /// <example><code>
    /// Then rule 's3-kms' reports
    ///   | resource     | compliance    |
    ///   | KmsBucket    | COMPLIANT     |
    ///   | Aes256Bucket | NON_COMPLIANT |
    ///   | PlainBucket  | NON_COMPLIANT |
    /// </code></example>
    [Then(@"^rule '([^']*)' reports$")]
    public async Task ThenRuleReportsTable(StepText rule, ExpectationTable table) =>
        await scenario.Rule(rule).ShouldReport(await table.OfAsync(scenario.Stacks));

    /// <summary>Waits until the rule reports nothing more of the only resource of a kind.</summary>
    /// <example><code>Then rule 's3-kms' no longer reports the bucket</code></example>
    [Then(@"^rule '([^']*)' no longer reports the (.+)$")]
    public Task ThenRuleNoLongerReportsThe(StepText rule, ResourceNoun noun) =>
        scenario.Rule(rule).ShouldNoLongerReport(scenario.Stacks.Only(noun));

    /// <summary>Waits until the rule reports nothing more of any resource of a kind.</summary>
    /// <example><code>Then rule 'eip-attached' no longer reports any EIP</code></example>
    [Then(@"^rule '([^']*)' no longer reports any (.+)$")]
    public Task ThenRuleNoLongerReportsAny(StepText rule, ResourceNoun noun) =>
        scenario.Rule(rule).ShouldNoLongerReport(scenario.Stacks.Every(noun));

    /// <summary>Waits until the rule reports nothing more of a resource by its name.</summary>
    /// <example><code>Then rule 'eip-attached' no longer reports 'First'</code></example>
    [Then(@"^rule '([^']*)' no longer reports '([^']*)'$")]
    public async Task ThenRuleNoLongerReportsNamed(StepText rule, StepText resource) =>
        await scenario.Rule(rule).ShouldNoLongerReport(await scenario.Stacks.NamedAsync(resource));

    /// <summary>
    /// Waits until it is clear that the rule cannot judge the only resource of a kind: its evaluation fails, or it reports the resource under
    /// an id that AWS Config does not know. What is told of that, the log of a custom Lambda rule's function too, must contain the text, or
    /// match the regular expression between slashes.
    /// </summary>
    /// <example><code>Then rule 'crashing' fails to judge the bucket because 'KeyError'</code></example>
    [Then(@"^rule '([^']*)' fails to judge the ([^']+?) because '(.*)'$")]
    public Task ThenRuleFailsToJudgeThe(StepText rule, ResourceNoun noun, TextPattern reason) =>
        scenario.Rule(rule).ShouldFailToJudge(scenario.Stacks.Only(noun), reason);

    /// <summary>Waits until it is clear that the rule cannot judge a resource by its name, for such a reason.</summary>
    /// <example><code>Then rule 'by-address' fails to judge 'Address' because '/which AWS Config does not know: .* is .eipalloc-/'</code></example>
    [Then(@"^rule '([^']*)' fails to judge '([^']*)' because '(.*)'$")]
    public async Task ThenRuleFailsToJudgeNamed(StepText rule, StepText resource, TextPattern reason) =>
        await scenario.Rule(rule).ShouldFailToJudge(await scenario.Stacks.NamedAsync(resource), reason);

    /// <summary>
    /// Requires that the rule still reports the only resource of a kind when it has been evaluated after the resource was deleted: it forgets
    /// to answer NOT_APPLICABLE for what is gone.
    /// </summary>
    /// <example><code>Then rule 'forgetful' still reports the bucket NON_COMPLIANT</code></example>
    [Then(@"^rule '([^']*)' still reports the ([^']+?) ((?:(?i:non|not)[ _-])?[^\s']+)$")]
    public Task ThenRuleStillReportsThe(StepText rule, ResourceNoun noun, ComplianceType complianceType) =>
        scenario.Rule(rule).ShouldStillReport(scenario.Stacks.Only(noun), complianceType);

    /// <summary>Requires that the rule still reports a resource by its name when it has been evaluated after that was deleted.</summary>
    /// <example><code>Then rule 'forgetful' still reports 'Bucket' NON_COMPLIANT</code></example>
    [Then(@"^rule '([^']*)' still reports '([^']*)' ((?:(?i:non|not)[ _-])?[^\s']+)$")]
    public async Task ThenRuleStillReportsNamed(StepText rule, StepText resource, ComplianceType complianceType) =>
        await scenario.Rule(rule).ShouldStillReport(await scenario.Stacks.NamedAsync(resource), complianceType);
}
