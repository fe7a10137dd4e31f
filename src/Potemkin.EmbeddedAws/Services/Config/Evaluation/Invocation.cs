using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>One invocation of a rule.</summary>
/// <param name="Region">Where.</param>
/// <param name="Rule">The rule as it was then.</param>
/// <param name="Items">What it is to judge.</param>
/// <param name="Time">When it was invoked.</param>
internal sealed record Invocation(RegionState Region, ConfigRule Rule, IReadOnlyList<ConfigurationItem> Items, DateTimeOffset Time)
{
    /// <summary>Whether StartConfigRulesEvaluation asked for it.</summary>
    public bool IsRequested { get; init; }

    /// <summary>Whether the clock asked for it.</summary>
    public bool IsOfClock { get; init; }

    /// <summary>Whether the rule was put again, or deleted, since it was invoked.</summary>
    public bool IsObsolete => !ReferenceEquals(Region.ConfigRules.Find(Rule.Name), Rule);

    /// <summary>Whether both are of the same rule, and judge a resource in common.</summary>
    public bool IsOfSameAs(Invocation other) =>
        ReferenceEquals(Rule, other.Rule) && Items.Select(RecordedResource.Of).Intersect(other.Items.Select(RecordedResource.Of)).Any();
}
