using Amazon.ConfigService.Model;
using Potemkin.Core.Stacks;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>What can go wrong with a rule and its verdicts.</summary>
internal static class RuleErrors
{
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

    public static PotemkinException CannotEvaluate(ConfigRule rule, ConfigRuleEvaluationStatus status) => new(
        $"The rule {rule} cannot evaluate: {status.LastErrorCode}.",
        $"Reason: {status.LastErrorMessage}");

    public static PotemkinException NoVerdict(ConfigRule rule, IReadOnlyList<VerdictExpectation> expectations, Waited waited) => new(
        $"The rule {rule} gave no verdict within {waited}.",
        [
            .. expectations.Select(expectation =>
                $"Expected: {expectation.ComplianceType} for {expectation.Resource}, changed at {expectation.Resource.ChangedAt:u}"),
            $"Last state: {waited.LastState}",
            "Try: see whether the rule's scope and the configuration recorder include the resource type, or allow a longer POTEMKIN_TIMEOUT_VERDICT.",
        ]);

    public static PotemkinException StillReports(ConfigRule rule, Waited waited) => new(
        $"The rule {rule} still reports after {waited}.",
        waited.LastState,
        "Try: see whether the resource is gone, and whether the rule answers NOT_APPLICABLE for deleted resources.");

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
}
