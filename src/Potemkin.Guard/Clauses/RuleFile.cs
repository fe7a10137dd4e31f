namespace Potemkin.Guard.Clauses;

/// <summary>The rules of a file, and what is assigned for all of them.</summary>
internal sealed class RuleFile
{
    private readonly ILookup<string, Rule> _byName;
    private readonly Dictionary<string, Rule> _parameterized = new(StringComparer.Ordinal);

    public RuleFile(Block globals, Rule[] rules, Rule[] parameterized)
    {
        Globals = globals;
        Rules = rules;
        _byName = rules.ToLookup(rule => rule.Name);
        foreach (var rule in parameterized)
            _parameterized[rule.Name] = rule;
    }

    /// <summary>The assignments outside of all rules.</summary>
    public Block Globals { get; }

    /// <summary>The rules that are evaluated by themselves, in the order of the file.</summary>
    public Rule[] Rules { get; }

    /// <summary>The rules of that name; there may be several.</summary>
    public IEnumerable<Rule> Named(string name) => _byName[name];

    public Rule? FindParameterized(string name) => _parameterized.GetValueOrDefault(name);
}
