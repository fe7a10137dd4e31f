using Potemkin.EmbeddedAws.Rules.Sources;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// Makes Config rules out of what was asked for, whether by PutConfigRule or by CloudFormation.
/// The rule is not yet put: that is for <see cref="ConfigRuleStore.Put"/>.
/// </summary>
internal static class ConfigRuleFactory
{
    private const int MaximumRules = 1000;

    /// <summary>A new rule, or the next form of the one that the input names, which keeps its id, ARN and tags.</summary>
    /// <exception cref="InvalidConfigRule">AWS Config would refuse it, or it is not to be had here.</exception>
    public static ConfigRule Create(RegionState region, ConfigRuleInput input, IReadOnlyDictionary<string, string> tags)
    {
        var existing = Existing(region, input);
        var name = input.ConfigRuleName ?? existing?.Name ?? throw ConfigRuleErrors.NoIdentity();
        if (existing is null)
            CheckRoom(region, name, input);
        else if (region.Of<ConfigRuleStatuses>().Find(name) is { IsBeingDeleted: true })
            throw ConfigRuleErrors.BeingDeleted(name);

        CheckScope(input.Scope);
        var source = RuleSource.Read(region, input);
        CheckMode(input);
        CheckResourceTypes(input.Scope);
        if (!region.ConfigurationRecorder.Exists)
            throw ConfigRuleErrors.NoRecorder();

        var id = existing?.Id ?? $"config-rule-{region.World.RandomNames.Lower(6)}";
        return new ConfigRule
        {
            Name = name,
            Id = id,
            Arn = existing?.Arn ?? region.Id.Arn("config", $"config-rule/{id}"),
            Description = input.Description,
            Owner = input.Source!.Owner!,
            SourceIdentifier = source.Identifier,
            SourceDetails = source.Details,
            CustomPolicyDetails = source.Policy,
            InputParameters = source.InputParameters,
            Scope = input.Scope,
            MaximumExecutionFrequency = input.MaximumExecutionFrequency,
            Tags = existing?.Tags ?? tags,
        };
    }

    private static ConfigRule? Existing(RegionState region, ConfigRuleInput input) => input.ConfigRuleName is { } name
        ? region.ConfigRules.Find(name)
        : region.ConfigRules.All.FirstOrDefault(rule => rule.Id == input.ConfigRuleId || rule.Arn == input.ConfigRuleArn);

    private static void CheckRoom(RegionState region, string name, ConfigRuleInput input)
    {
        if (region.ConfigRules.All.Count() >= MaximumRules)
            throw ConfigRuleErrors.TooMany(name, MaximumRules);
        if (input.ConfigRuleArn is not null || input.ConfigRuleId is not null)
            throw ConfigRuleErrors.IdentityOfNewRule();
    }

    private static void CheckScope(ConfigRuleScope? scope)
    {
        if (scope is null)
            return;
        if (scope.TagValue is not null && scope.TagKey is null)
            throw ConfigRuleErrors.TagValueWithoutKey();
        if (scope.TagKey is not null && (scope.ComplianceResourceTypes.Count > 0 || scope.ComplianceResourceId is not null))
            throw ConfigRuleErrors.ScopeOfResourceAndTag();
        if (scope.ComplianceResourceId is not null && scope.ComplianceResourceTypes.Count != 1)
            throw ConfigRuleErrors.ResourceIdWithoutOneType();
    }

    /// <summary>AWS's model leaves the types open, for those of third parties; here a type that AWS Config does not have would never be evaluated.</summary>
    private static void CheckResourceTypes(ConfigRuleScope? scope)
    {
        if (scope?.ComplianceResourceTypes.Except(ConfigResourceTypes.All).ToList() is [var unknown, ..])
            throw ConfigRuleErrors.UnsupportedScope(unknown);
    }

    private static void CheckMode(ConfigRuleInput input)
    {
        if (input.ConfigRuleState is not (null or "ACTIVE"))
            throw ConfigRuleErrors.NotActive(input.ConfigRuleState);
        if (input.CreatedBy is not null)
            throw ConfigRuleErrors.CreatedByGiven();
        if (input.EvaluationModes?.FirstOrDefault(mode => mode.Mode != "DETECTIVE") is { } mode)
            throw ConfigRuleErrors.UnsupportedEvaluationMode(mode.Mode);
    }
}
