using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>The invocations of rules in one region whose results have not all come in.</summary>
internal sealed class EvaluationsUnderWay() : RegionPart<SavedEvaluation>("evaluationsUnderWay")
{
    private readonly HashSet<EvaluationUnderWay> _all = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<SavedEvaluation> _loaded = [];

    public void Add(EvaluationUnderWay evaluation) => _all.Add(evaluation);

    public void Remove(EvaluationUnderWay evaluation) => _all.Remove(evaluation);

    /// <summary>Those that were under way when the state was saved, to be taken up once.</summary>
    public IReadOnlyList<SavedEvaluation> TakeLoaded()
    {
        var loaded = _loaded;
        _loaded = [];
        return loaded;
    }

    protected override IEnumerable<SavedEvaluation> SaveAll() => _all.OrderBy(evaluation => evaluation.Number).Select(SavedEvaluation.Of);

    protected override void LoadAll(IReadOnlyList<SavedEvaluation> saved, RegionState region) => _loaded = saved;
}
