using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>The rules that a request names.</summary>
internal static class FoundRules
{
    /// <exception cref="Protocol.AwsException">There is no such rule.</exception>
    public static ConfigRule Get(this ConfigRuleStore rules, string name) => rules.Find(name) ?? throw ConfigErrors.NoSuchConfigRule(name);

    /// <summary>The rules of these names, or all where none are given.</summary>
    /// <exception cref="Protocol.AwsException">There is no rule of one of the names.</exception>
    public static IReadOnlyList<ConfigRule> GetOrAll(this ConfigRuleStore rules, IReadOnlyList<string>? names) =>
        names is { Count: > 0 } ? [.. names.Select(name => rules.Find(name) ?? throw ConfigErrors.NoSuchConfigRules())] : [.. rules.All];

    /// <summary>A rule that is its customer's to change.</summary>
    /// <exception cref="Protocol.AwsException">There is no such rule, or a service owns it.</exception>
    public static ConfigRule GetOwn(this ConfigRuleStore rules, string name) =>
        rules.Get(name) is { CreatedBy: null } rule ? rule : throw ConfigErrors.Refused(ConfigRuleErrors.OwnedByService());

    /// <summary>How the evaluation of a rule goes that neither is being deleted nor has its results deleted.</summary>
    /// <exception cref="Protocol.AwsException">One of both is under way.</exception>
    public static ConfigRuleStatus Unused(this ConfigRuleStatuses statuses, ConfigRule rule) => statuses.Of(rule) switch
    {
        { IsBeingDeleted: true } => throw ConfigErrors.RuleBeingDeleted(rule.Name),
        { IsDeletingResults: true } => throw ConfigErrors.ResultsBeingDeleted(rule.Name),
        var status => status,
    };
}
