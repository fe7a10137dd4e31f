using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Remediation;

/// <summary>The remediation configurations of one region: of each rule at most one.</summary>
internal sealed class RemediationConfigurations() : RegionPart<RemediationConfiguration>("remediationConfigurations")
{
    private readonly SortedDictionary<string, RemediationConfiguration> _byRule = new(StringComparer.Ordinal);

    public RemediationConfiguration? Find(string ruleName) => _byRule.GetValueOrDefault(ruleName);

    /// <summary>Adds it, or takes it in place of the one of the same rule.</summary>
    public void Put(RemediationConfiguration configuration) => _byRule[configuration.ConfigRuleName] = configuration;

    public void Remove(string ruleName) => _byRule.Remove(ruleName);

    /// <summary>The ARN of the one of a rule, which stays while there is one.</summary>
    public string ArnFor(RegionState region, string ruleName) =>
        Find(ruleName)?.Arn ?? region.Id.Arn("config", $"remediation-configuration/{ruleName}/{region.World.RandomNames.Uuid()}");

    protected override IEnumerable<RemediationConfiguration> SaveAll() => _byRule.Values;

    protected override void LoadAll(IReadOnlyList<RemediationConfiguration> saved, RegionState region)
    {
        foreach (var configuration in saved)
            Put(configuration);
    }
}
