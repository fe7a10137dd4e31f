using Potemkin.EmbeddedAws.Services.Config.Querying.Conditions;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>
/// An advanced query.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/query-components.html">Query components</a>.
/// </summary>
internal sealed record Query
{
    private const int MostGroupings = 3;

    /// <summary>What is selected, in the order of the query.</summary>
    public required IReadOnlyList<SelectedField> Fields { get; init; }

    /// <summary>What is demanded of the items; null where nothing is.</summary>
    public ICondition? Condition { get; init; }

    public IReadOnlyList<PropertyPath> Groupings { get; init; } = [];

    public IReadOnlyList<QueryOrder> Orders { get; init; } = [];

    /// <summary>The most results; null where nothing is said.</summary>
    public int? Limit { get; init; }

    public bool IsAggregation => Fields.Any(selected => selected.IsAggregate);

    /// <summary>Refuses what reads well and cannot be answered.</summary>
    /// <exception cref="Protocol.AwsException">There is something of the kind.</exception>
    public Query Checked()
    {
        if (Groupings.Count > MostGroupings)
            throw QueryErrors.TooManyGroupings(MostGroupings);
        if (!IsAggregation)
        {
            return Groupings.Count > 0 ? throw QueryErrors.GroupingWithoutAggregate()
                : Orders.FirstOrDefault(order => order.Field.IsAggregate) is { } aggregate ? throw QueryErrors.NotSelected(aggregate.Field.Name)
                : this;
        }

        if (Fields.FirstOrDefault(field => !field.IsAggregate && !IsGrouped(field)) is { } single)
            throw QueryErrors.NotGrouped(single.Name);
        if (Orders.FirstOrDefault(order => !IsGrouped(order.Field) && Fields.All(field => field.Name != order.Field.Name)) is { } unknown)
            throw QueryErrors.NotSelected(unknown.Field.Name);
        return Groupings.Count > 1 && Orders.Any(order => order.Field.IsAggregate) ? throw QueryErrors.GroupingOrderedByAggregate() : this;
    }

    private bool IsGrouped(SelectedField field) => Groupings.Any(grouping => grouping.Text == field.Name);
}
