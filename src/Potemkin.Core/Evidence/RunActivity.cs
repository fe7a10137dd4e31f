using Potemkin.Core.Calling;

namespace Potemkin.Core.Evidence;

/// <summary>What a run did.</summary>
/// <param name="Calls">How often each operation of AWS's API was called, by service and operation.</param>
/// <param name="Stacks">How many stacks were changed.</param>
/// <param name="Resources">How many resources of these stacks, by resource type.</param>
/// <param name="Evaluations">How many evaluations there were.</param>
/// <param name="Cost">About what AWS Config charges for it; null where the target is not an account.</param>
public sealed record RunActivity(
    IReadOnlyList<ApiCalls> Calls,
    ChangeCount Stacks,
    IReadOnlyList<ResourceCount> Resources,
    EvaluationCount Evaluations,
    CostEstimate? Cost)
{
    /// <summary>All of it together.</summary>
    internal static RunActivity Sum(IReadOnlyCollection<RunActivity> activities) => new(
        Sum(activities.SelectMany(activity => activity.Calls)),
        activities.Aggregate(default(ChangeCount), (sum, activity) => sum + activity.Stacks),
        [
            .. activities.SelectMany(activity => activity.Resources)
                .GroupBy(resource => resource.ResourceType)
                .OrderBy(resources => resources.Key, StringComparer.Ordinal)
                .Select(resources => ResourceCount.Of(
                    resources.Key, resources.Aggregate(default(ChangeCount), (sum, resource) => sum + resource.Changes))),
        ],
        activities.Aggregate(default(EvaluationCount), (sum, activity) => sum + activity.Evaluations),
        activities.Aggregate(default(CostEstimate?), (sum, activity) => CostEstimate.Sum(sum, activity.Cost)));

    /// <summary>The calls of each operation together, in order.</summary>
    internal static IReadOnlyList<ApiCalls> Sum(IEnumerable<ApiCalls> calls) =>
    [
        .. calls
            .GroupBy(call => (call.Service, call.Operation))
            .Select(same => new ApiCalls(same.Key.Service, same.Key.Operation, same.Sum(call => call.Attempts), same.Sum(call => call.Throttled)))
            .OrderBy(call => call.Service, StringComparer.Ordinal)
            .ThenBy(call => call.Operation, StringComparer.Ordinal),
    ];
}
