using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>The managed rules that are evaluated here, by identifier.</summary>
internal static class ManagedRules
{
    private static readonly Dictionary<string, IAwsRule> ByIdentifier =
        Catalog<IAwsRule>.All.ToDictionary(rule => rule.Identifier, StringComparer.Ordinal);

    public static IAwsRule? Find(string identifier) => ByIdentifier.GetValueOrDefault(identifier);

    /// <summary>What judges for a rule of the owner <c>AWS</c>, which <see cref="ConfigRuleFactory"/> made sure of.</summary>
    public static IAwsRule Of(ConfigRule rule) => ByIdentifier[rule.SourceIdentifier!];
}
