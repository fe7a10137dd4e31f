using Amazon.ConfigService;
using Potemkin.Core.Rules;
using Potemkin.Core.Stacks;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Compliance;

/// <summary>
/// Sees beforehand that a rule will never judge a resource.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Scope.html">Scope</a>.
/// </summary>
internal static class RuleScopeCheck
{
    /// <exception cref="PotemkinException">The rule is being deleted, judges nothing that is deployed, or other resources only.</exception>
    public static void Require(ConfigRule rule, SdkConfigRule definition, StackResource resource)
    {
        RequireActive(rule, definition);
        if (definition.Scope is not { } scope)
            return;
        if (scope.ComplianceResourceTypes is { Count: > 0 } types && !types.Contains(ResourceIdTable.RecordedTypeOf(resource.ResourceType)))
            throw RuleErrors.OtherTypesOnly(rule, resource, types);
        if (!string.IsNullOrEmpty(scope.TagKey) && !ResourceTags.AreTakenBy(resource.ResourceType))
            throw RuleErrors.TaggedOnly(rule, resource, scope.TagKey);
        if (!string.IsNullOrEmpty(scope.ComplianceResourceId) && scope.ComplianceResourceId != resource.PhysicalId.Value
            && ResourceIdTable.StrategyOf(resource.ResourceType) is ResourceIdStrategy.SameId)
            throw RuleErrors.OtherResourceOnly(rule, resource, scope.ComplianceResourceId);
    }

    /// <exception cref="PotemkinException">The rule is being deleted, or judges nothing that is deployed.</exception>
    public static void RequireActive(ConfigRule rule, SdkConfigRule definition)
    {
        if (definition.ConfigRuleState == ConfigRuleState.DELETING || definition.ConfigRuleState == ConfigRuleState.DELETING_RESULTS)
            throw RuleErrors.BeingDeleted(rule);
        if (definition.EvaluationModes is { Count: > 0 } modes && modes.All(mode => mode.Mode == EvaluationMode.PROACTIVE))
            throw RuleErrors.ProactiveOnly(rule);
    }
}
