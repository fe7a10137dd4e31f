using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>What can go wrong with a rule and its verdicts.</summary>
internal static class RuleErrors
{
    private const int MostElsewhere = 5;

    public static PotemkinException Missing(string name, IReadOnlyList<string> known) => new(
        $"There is no Config rule '{name}'.",
        NearestName.Question(name, known),
        $"There are: {NameList.Quoted(known)}",
        "Try: Given the Config rule '…' from '….yml', to deploy it for the run.");

    public static PotemkinException BeingDeleted(ConfigRule rule) => new(
        $"The rule {rule} is being deleted.",
        "Try: Given the Config rule '…' from '….yml', to deploy it for the run.");

    public static PotemkinException ProactiveOnly(ConfigRule rule) => new(
        $"The rule {rule} judges nothing that is deployed: its only evaluation mode is PROACTIVE.",
        "Try: the evaluation mode DETECTIVE.");

    public static PotemkinException OtherTypesOnly(ConfigRule rule, StackResource resource, IReadOnlyList<string> types) => new(
        $"The rule {rule} never judges {resource}: its scope is other resource types.",
        $"Its scope: {NameList.Quoted(types)}",
        $"Try: '{ResourceIdTable.RecordedTypeOf(resource.ResourceType)}' in the scope's ComplianceResourceTypes, or another resource.");

    public static PotemkinException TaggedOnly(ConfigRule rule, StackResource resource, string tagKey) => new(
        $"The rule {rule} never judges {resource}: its scope is the tag '{tagKey}', and CloudFormation gives such resources no tags.",
        tagKey == StackTags.Run ? "Try: the setting ruleScope 'template', or a Scope of the rule's own in its template." : "Try: another scope.");

    public static PotemkinException OtherResourceOnly(ConfigRule rule, StackResource resource, string resourceId) => new(
        $"The rule {rule} never judges {resource}: its scope is the resource '{resourceId}'.",
        "Try: a rule without ComplianceResourceId.");

    /// <param name="rule">The rule.</param>
    /// <param name="status">How its evaluations went.</param>
    /// <param name="resources">What it was to judge; none where that is not in question.</param>
    public static NoVerdictException CannotEvaluate(ConfigRule rule, ConfigRuleEvaluationStatus status, params IReadOnlyList<StackResource> resources) =>
        string.IsNullOrEmpty(status.LastErrorCode)
            ? new NoVerdictException(
                NoVerdictReason.Failed,
                resources,
                $"The rule {rule} cannot evaluate: an evaluation failed at {status.FailedAt():u}.",
                "Reason: AWS Config tells none, since another evaluation has succeeded.")
            {
                FailedAt = status.FailedAt(),
            }
            : new NoVerdictException(
                NoVerdictReason.Failed,
                resources,
                $"The rule {rule} cannot evaluate: {status.LastErrorCode}.",
                $"Reason: {status.LastErrorMessage}")
            {
                FailedAt = status.FailedAt(),
            };

    /// <param name="rule">The rule.</param>
    /// <param name="resource">What it was to judge.</param>
    /// <param name="resourceId">What AWS Config calls that.</param>
    /// <param name="reported">What the rule reported instead.</param>
    /// <param name="what">What its id is.</param>
    public static NoVerdictException OtherId(ConfigRule rule, StackResource resource, ResourceId resourceId, EvaluationResult reported, string what)
    {
        var qualifier = reported.EvaluationResultIdentifier.EvaluationResultQualifier;
        return new NoVerdictException(
            NoVerdictReason.OtherId,
            [resource],
            $"The rule {rule} reported {qualifier.ResourceType} '{qualifier.ResourceId}', which AWS Config does not know: the resource {resource.LogicalId} is '{resourceId}' there.",
            $"Reported: {Reported(reported)}",
            $"'{qualifier.ResourceId}' is its {what}.",
            "Try: report configurationItem.resourceId as ComplianceResourceId.");
    }

    /// <param name="rule">The rule.</param>
    /// <param name="expectations">What was expected.</param>
    /// <param name="elsewhere">What the rule reported since then of the same types under ids that AWS Config is not known to have.</param>
    /// <param name="waited">How long it was waited.</param>
    public static NoVerdictException NoVerdict(
        ConfigRule rule, IReadOnlyList<VerdictExpectation> expectations, IReadOnlyList<EvaluationResult> elsewhere, Waited waited) => new(
        NoVerdictReason.TimedOut,
        [.. expectations.Select(expectation => expectation.Resource)],
        $"The rule {rule} gave no verdict within {waited}.",
        [
            .. expectations.Select(expectation =>
                $"Expected: {expectation.ComplianceType} for {expectation.Resource}, changed at {expectation.Resource.ChangedAt:u}"),
            $"Last state: {waited.LastState}",
            .. elsewhere.TakeLast(MostElsewhere).Select(result => $"It reported: {Qualified(result)} {Reported(result)}"),
            elsewhere.Count > MostElsewhere ? $"And {elsewhere.Count - MostElsewhere} more." : null,
            "Try: see whether the rule's scope and the configuration recorder include the resource type, or allow a longer POTEMKIN_TIMEOUT_VERDICT.",
        ]);

    public static PotemkinException StillReports(ConfigRule rule, Waited waited) => new(
        $"The rule {rule} still reports after {waited}.",
        waited.LastState,
        "Try: see whether the resource is gone, and whether the rule answers NOT_APPLICABLE for deleted resources.");

    public static PotemkinException JudgesAfterAll(ConfigRule rule, StackResource resource, TextPattern because, Verdict verdict) => new(
        $"Expected rule {rule} to fail to judge {resource} because '{because}', but it reports {resource.Secrets.Hide($"{verdict}")}.");

    public static PotemkinException FailsOtherwise(ConfigRule rule, StackResource resource, TextPattern because, NoVerdictException failure) => new(
        $"Expected rule {rule} to fail to judge {resource} because '{because}', but it fails otherwise.",
        failure.Message);

    public static PotemkinException ReportsOtherwise(ConfigRule rule, StackResource resource, ComplianceType expected, ComplianceType? reported) => new(
        $"Expected rule {rule} to still report {resource} {expected}, but it {(reported is null ? "no longer reports it" : $"reports {reported}")}.",
        reported is null || reported == ComplianceType.NOT_APPLICABLE ? $"Try: Then rule '{rule.Alias}' no longer reports …" : null);

    public static PotemkinException NotSeenToForget(ConfigRule rule, StackResource resource, ComplianceType expected, Waited waited) => new(
        $"The rule {rule} was not seen to still report {resource} {expected} within {waited}.",
        $"Last state: {waited.LastState}",
        "Try: see whether the configuration recorder includes the resource type, and whether the rule is evaluated when such a resource changes.");

    public static PotemkinException NotEvaluated(ConfigRule rule, Waited waited) => new(
        $"The rule {rule} was not evaluated within {waited}.",
        $"Last state: {waited.LastState}");

    public static PotemkinException NotOneRule(TemplateFile template, IReadOnlyList<StackResource> rules) => new(
        rules.Count == 0
            ? $"The template '{template.Name}' deploys no Config rule."
            : $"The template '{template.Name}' deploys {rules.Count} Config rules where one is meant.",
        $"At: {template.Path ?? template.Name}",
        rules.Count == 0
            ? "Try: a resource of type AWS::Config::ConfigRule."
            : $"They are: {NameList.Quoted(rules.Select(rule => rule.LogicalId.Value))}");

    private static string Qualified(EvaluationResult result) =>
        $"{result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceType} '{result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceId}'";

    private static string Reported(EvaluationResult result) =>
        $"{result.ComplianceType}{(string.IsNullOrEmpty(result.Annotation) ? "" : $" ('{result.Annotation}')")} at {AwsTime.Of(result.ResultRecordedTime):u}";
}
