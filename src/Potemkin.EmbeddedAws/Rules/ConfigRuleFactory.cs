using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// Makes Config rules out of what was asked for, whether by PutConfigRule or by CloudFormation.
/// The rule is not yet put: that is for <see cref="ConfigRuleStore.Put"/>.
/// </summary>
internal static class ConfigRuleFactory
{
    /// <summary>A new rule, or the next form of the one that the input names.</summary>
    /// <exception cref="InvalidConfigRule">AWS Config would refuse it, or it is not to be had here.</exception>
    public static ConfigRule Create(RegionState region, ConfigRuleInput input, IReadOnlyDictionary<string, string> tags)
    {
        if (region.ConfigRules.Find(input.ConfigRuleName!) is { } existing)
            return existing with { Description = input.Description };
        var id = $"config-rule-{region.World.RandomNames.Lower(6)}";
        return new ConfigRule
        {
            Name = input.ConfigRuleName!,
            Id = id,
            Arn = $"arn:aws:config:{region.Id.Region}:{region.Id.AccountId}:config-rule/{id}",
            Description = input.Description,
            Owner = input.Source!.Owner!,
            SourceIdentifier = input.Source.SourceIdentifier!,
            Scope = input.Scope,
            MaximumExecutionFrequency = input.MaximumExecutionFrequency,
            Tags = tags,
        };
    }
}
