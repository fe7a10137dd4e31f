using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>
/// Which configuration items a rule is about: those in its scope; of a managed rule, those of types that it can judge. The account itself has
/// neither tags nor an item of its own, and is out of no scope.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Scope.html">Scope</a>.
/// </summary>
internal static class RuleScope
{
    public static bool Includes(ConfigRule rule, ConfigurationItem item) =>
        (rule.Owner != RuleOwner.Aws || ManagedRules.Of(rule).ResourceTypes.Contains(item.ResourceType))
        && (rule.Scope is not { } scope || item.ResourceType == RecordedAccount.ResourceType || Includes(scope, item));

    private static bool Includes(ConfigRuleScope scope, ConfigurationItem item) =>
        (scope.ComplianceResourceTypes.Count == 0 || scope.ComplianceResourceTypes.Contains(item.ResourceType))
        && (scope.ComplianceResourceId is null || scope.ComplianceResourceId == item.ResourceId)
        && (scope.TagKey is null || IsTagged(scope, item));

    private static bool IsTagged(ConfigRuleScope scope, ConfigurationItem item) =>
        item.Tags.TryGetValue(scope.TagKey!, out var value) && (scope.TagValue is null || scope.TagValue == value);
}
