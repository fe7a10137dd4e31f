using Potemkin.Guard.Clauses;
using Potemkin.Guard.Evaluation;

namespace Potemkin.Guard;

/// <summary>What a rule says of an input.</summary>
public sealed class GuardRuleReport
{
    private readonly Rule _rule;
    private readonly IReadOnlyList<GuardFinding> _findings;

    internal GuardRuleReport(Rule rule, Outcome outcome, IReadOnlyList<GuardFinding> findings)
    {
        _rule = rule;
        _findings = findings;
        Outcome = outcome;
        Status = outcome switch
        {
            Outcome.Pass => GuardStatus.Pass,
            Outcome.Fail => GuardStatus.Fail,
            _ => GuardStatus.Skip,
        };
    }

    /// <summary>The name of the rule; <c>default</c> for the clauses that stand outside of all rules.</summary>
    public string Name => _rule.Name;

    /// <summary>Where in the rule file the rule stands.</summary>
    public GuardPlace Place => _rule.Span.Place;

    /// <summary>What it says.</summary>
    public GuardStatus Status { get; }

    /// <summary>Whether it is skipped only because a value to compare was not there; see <see cref="GuardSemantics.Config"/>.</summary>
    public bool IsUnresolved => Outcome == Outcome.Unresolved;

    /// <summary>The clauses by which it fails, in the order of their evaluation; empty where it does not.</summary>
    public IReadOnlyList<GuardFinding> Failures =>
        Status == GuardStatus.Fail ? [.. _findings.Where(finding => !finding.IsUnresolvedOnly)] : [];

    internal Outcome Outcome { get; }

    /// <summary>The clauses that were not decided for want of a value; always empty where <see cref="GuardSemantics.Reference"/> counts.</summary>
    public IReadOnlyList<GuardFinding> Unresolved => [.. _findings.Where(finding => finding.IsUnresolvedOnly)];
}
