using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>The statuses of the Config rules of one region, by name of rule.</summary>
internal sealed class ConfigRuleStatuses() : RegionPart<ConfigRuleStatuses.Saved>("configRuleStatuses")
{
    private readonly Dictionary<string, ConfigRuleStatus> _statuses = new(StringComparer.Ordinal);

    public ConfigRuleStatus Of(ConfigRule rule) => _statuses[rule.Name];

    public ConfigRuleStatus? Find(string ruleName) => _statuses.GetValueOrDefault(ruleName);

    /// <summary>Keeps what is known of a rule that is put again.</summary>
    public void Begin(ConfigRule rule, DateTimeOffset now) => _statuses.TryAdd(rule.Name, new ConfigRuleStatus { FirstActivatedTime = now });

    public void Forget(ConfigRule rule) => _statuses.Remove(rule.Name);

    protected override IEnumerable<Saved> SaveAll() => _statuses.Select(status => new Saved(status.Key, status.Value));

    protected override void LoadAll(IReadOnlyList<Saved> saved, RegionState region)
    {
        foreach (var (ruleName, status) in saved)
            _statuses.Add(ruleName, status);
    }

    internal sealed record Saved(string ConfigRuleName, ConfigRuleStatus Status);
}
