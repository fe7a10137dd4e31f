namespace Potemkin.EmbeddedAws.State;

/// <summary>The Config rules of one region, whether put by Config's own API or by CloudFormation.</summary>
internal sealed class ConfigRuleStore(RegionState region)
{
    private readonly SortedDictionary<string, ConfigRule> _rules = new(StringComparer.Ordinal);

    public IEnumerable<ConfigRule> All => _rules.Values;

    public ConfigRule? Find(string name) => _rules.GetValueOrDefault(name);

    /// <summary>Adds the rule, or takes it in place of the one of the same name.</summary>
    public void Put(ConfigRule rule)
    {
        _rules[rule.Name] = rule;
        region.World.RaisePut(region, rule);
    }

    public void Remove(ConfigRule rule)
    {
        if (_rules.Remove(rule.Name))
            region.World.RaiseDeleted(region, rule);
    }

    /// <summary>Takes in rules that were there before; nobody is told.</summary>
    public void Load(IEnumerable<ConfigRule> rules)
    {
        foreach (var rule in rules)
            _rules.Add(rule.Name, rule);
    }
}
