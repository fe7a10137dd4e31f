using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>The managed rules that are evaluated here, by identifier.</summary>
internal static class ManagedRules
{
    private static readonly Dictionary<string, IManagedRule> ByIdentifier =
        Catalog<IManagedRule>.All.ToDictionary(rule => rule.Identifier, StringComparer.Ordinal);

    public static IManagedRule? Find(string identifier) => ByIdentifier.GetValueOrDefault(identifier);

    /// <summary>What judges for a rule of the owner <c>AWS</c>, which <see cref="ConfigRuleFactory"/> made sure of.</summary>
    public static IManagedRule Of(ConfigRule rule) => ByIdentifier[rule.SourceIdentifier!];
}
