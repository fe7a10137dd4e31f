using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>An evaluation that is under way, as it is saved.</summary>
internal sealed record SavedEvaluation
{
    public required string ConfigRuleName { get; init; }

    /// <summary>Whether the rule was put again since.</summary>
    public bool IsObsolete { get; init; }

    public bool IsRequested { get; init; }

    public bool IsOfClock { get; init; }

    public required OrderingTimestamp Ordering { get; init; }

    public required long Number { get; init; }

    public required DateTimeOffset InvokedTime { get; init; }

    public required DateTimeOffset Due { get; init; }

    public bool Fails { get; init; }

    /// <summary>What it is to judge: items of the history, by resource and state id.</summary>
    public IReadOnlyList<Item> Items { get; init; } = [];

    public static SavedEvaluation Of(EvaluationUnderWay evaluation) => new()
    {
        ConfigRuleName = evaluation.Invocation.Rule.Name,
        IsObsolete = evaluation.Invocation.IsObsolete,
        IsRequested = evaluation.Invocation.IsRequested,
        IsOfClock = evaluation.Invocation.IsOfClock,
        Ordering = evaluation.Ordering,
        Number = evaluation.Number,
        InvokedTime = evaluation.Invocation.Time,
        Due = evaluation.Due,
        Fails = evaluation.Fails,
        Items = [.. evaluation.Invocation.Items.Select(item => new Item(RecordedResource.Of(item), item.StateId))],
    };

    /// <param name="region">Where it was under way.</param>
    /// <param name="rule">Its rule as it is now.</param>
    /// <param name="judged">Has the items that are in no history.</param>
    public EvaluationUnderWay In(RegionState region, ConfigRule rule, JudgedItems judged)
    {
        var history = region.Of<ConfigurationHistory>();
        // Whoever holds another object than the region does holds a rule that is no more.
        var invocation = new Invocation(
            region,
            IsObsolete ? rule with { } : rule,
            [.. Items.Select(saved => history.Of(saved.Resource).FirstOrDefault(item => item.StateId == saved.StateId) ?? judged.Find(region, saved.Resource)).OfType<ConfigurationItem>()],
            InvokedTime) { IsRequested = IsRequested, IsOfClock = IsOfClock };
        return new EvaluationUnderWay(invocation, Ordering, Number, Due, Fails);
    }

    internal sealed record Item(RecordedResource Resource, long StateId);
}
