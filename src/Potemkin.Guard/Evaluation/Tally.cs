namespace Potemkin.Guard.Evaluation;

/// <summary>Outcomes, counted.</summary>
internal struct Tally
{
    private int _passed;
    private int _failed;
    private int _unresolved;

    public void Add(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Pass:
                _passed++;
                break;
            case Outcome.Fail:
                _failed++;
                break;
            case Outcome.Unresolved:
                _unresolved++;
                break;
            case Outcome.Skip:
                break;
        }
    }

    /// <summary>All that were not skipped must have passed.</summary>
    public readonly Outcome All =>
        _failed > 0 ? Outcome.Fail : _unresolved > 0 ? Outcome.Unresolved : _passed > 0 ? Outcome.Pass : Outcome.Skip;

    /// <summary>One must have passed, unless all were skipped.</summary>
    public readonly Outcome Any =>
        _passed > 0 ? Outcome.Pass : _failed > 0 ? Outcome.Fail : _unresolved > 0 ? Outcome.Unresolved : Outcome.Skip;
}
