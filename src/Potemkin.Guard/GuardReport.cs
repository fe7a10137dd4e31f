namespace Potemkin.Guard;

/// <summary>What the rules of a file say of an input.</summary>
public sealed class GuardReport
{
    internal GuardReport(GuardRuleReport[] rules)
    {
        Rules = rules;
        Status = Array.Exists(rules, rule => rule.Status == GuardStatus.Fail) ? GuardStatus.Fail
            : Array.Exists(rules, rule => rule.IsUnresolved) ? GuardStatus.Skip
            : Array.Exists(rules, rule => rule.Status == GuardStatus.Pass) ? GuardStatus.Pass
            : GuardStatus.Skip;
    }

    /// <summary>
    /// What they say together: <see cref="GuardStatus.Fail"/> where one fails, else <see cref="GuardStatus.Pass"/> where one passes.
    /// Where <see cref="GuardSemantics.Config"/> counts, a rule that is not resolved outweighs those that pass.
    /// </summary>
    public GuardStatus Status { get; }

    /// <summary>What each says, in the order of the file. Rules with parameters are not among them.</summary>
    public IReadOnlyList<GuardRuleReport> Rules { get; }

    /// <summary>The clauses by which rules fail, in the order of the file.</summary>
    public IEnumerable<GuardFinding> Failures => Rules.SelectMany(rule => rule.Failures);
}
