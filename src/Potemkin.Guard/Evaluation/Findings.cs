using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Evaluation;

/// <summary>Collects the clauses that decide a rule. What turns out not to decide is given up again.</summary>
internal sealed class Findings
{
    private List<GuardFinding> _findings = [];
    private int _silences;

    /// <summary>How many there are.</summary>
    public int Count => _findings.Count;

    /// <summary>Notes a clause that does not hold for a value.</summary>
    public void Add(Clause clause, string? message, Found? from, object? to, bool isUnresolved)
    {
        if (_silences == 0)
            _findings.Add(new GuardFinding(clause, message, from, to, isUnresolved));
    }

    /// <summary>Gives up all but the first ones.</summary>
    public void Keep(int count)
    {
        if (_findings.Count > count)
            _findings.RemoveRange(count, _findings.Count - count);
    }

    /// <summary>Gives those that have no message of their own that of the call.</summary>
    public void Explain(int from, string? message)
    {
        if (message is null)
            return;
        for (var index = from; index < _findings.Count; index++)
            _findings[index] = _findings[index].Explained(message);
    }

    /// <summary>Conditions and filters decide nothing: what fails in them is not noted.</summary>
    public void Silence() => _silences++;

    /// <summary>Ends a silence.</summary>
    public void Speak() => _silences--;

    /// <summary>Begins anew, for a rule that is evaluated in the midst of another.</summary>
    /// <returns>What there was.</returns>
    public (List<GuardFinding> Findings, int Silences) Begin()
    {
        var earlier = (_findings, _silences);
        (_findings, _silences) = ([], 0);
        return earlier;
    }

    /// <summary>Ends what was begun.</summary>
    /// <returns>What was found since.</returns>
    public IReadOnlyList<GuardFinding> End((List<GuardFinding> Findings, int Silences) earlier)
    {
        var found = _findings;
        (_findings, _silences) = earlier;
        return found;
    }
}
