using Amazon.ConfigService.Model;
using Potemkin.Core.Recording;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>What one look saw of a rule.</summary>
/// <param name="Results">Its evaluation results by resource, of the resources in question at least, the latest last.</param>
/// <param name="Status">How its last evaluations went, as it was before the results were read; null where that is not in question.</param>
/// <param name="ResourceIds">What AWS Config calls each resource, or what finding that out failed with.</param>
/// <param name="Recorded">What AWS Config has recorded of the resources of which that is in question.</param>
/// <param name="Recorder">The configuration recorder; null where it is not in question.</param>
internal sealed record RuleSight(
    ILookup<(string ResourceType, string ResourceId), EvaluationResult> Results,
    ConfigRuleEvaluationStatus? Status,
    IReadOnlyDictionary<StackResource, Task<ResourceId?>> ResourceIds,
    IReadOnlyDictionary<StackResource, RecordedState> Recorded,
    RecorderSight? Recorder)
{
    /// <summary>The resource's id in AWS Config; null while it is not recorded.</summary>
    /// <exception cref="PotemkinException">AWS Config cannot have recorded it.</exception>
    public ResourceId? IdOf(StackResource resource) => ResourceIds[resource].GetAwaiter().GetResult();

    /// <summary>The rule's results for the resource, the latest last.</summary>
    public IEnumerable<EvaluationResult> Of(StackResource resource, ResourceId resourceId) =>
        Results[(ResourceIdTable.RecordedTypeOf(resource.ResourceType), resourceId.Value)];

    /// <summary>The rule's results for those of the resources that are recorded.</summary>
    public IEnumerable<EvaluationResult> Of(IEnumerable<StackResource> resources) => resources.SelectMany(resource =>
        ResourceIds[resource] is { IsCompletedSuccessfully: true, Result: { } id } ? Of(resource, id) : []);

    /// <summary>
    /// What the rule reported since the resource changed under another id of it than AWS Config's, the latest at the end, and what that id is.
    /// </summary>
    public IEnumerable<(EvaluationResult Result, string What)> UnderOtherIds(StackResource resource)
    {
        var recorded = Recorded.GetValueOrDefault(resource);
        (string? Id, string What)[] others = [(recorded?.Arn, "ARN"), (recorded?.ResourceName, "name"), (resource.PhysicalId.Value, "physical ID in CloudFormation")];
        return
            from result in UnderUnknownIds(resource)
            let id = result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceId
            from other in others
            where other.Id == id
            select (result, other.What);
    }

    /// <summary>What the rule reported since the resource changed of its type, under ids that nobody who waits knows AWS Config to have.</summary>
    public IEnumerable<EvaluationResult> UnderUnknownIds(StackResource resource)
    {
        var type = ResourceIdTable.RecordedTypeOf(resource.ResourceType);
        var known = ResourceIds.Values
            .Select(id => id is { IsCompletedSuccessfully: true, Result: { } found } ? found.Value : null)
            .ToHashSet();
        return Results
            .Where(group => group.Key.ResourceType == type && !known.Contains(group.Key.ResourceId))
            .Select(group => group.Last())
            .Where(result => result.IsSince(resource));
    }

    /// <summary>Results by the resource that they are of, as it is called in AWS Config, the latest last.</summary>
    public static ILookup<(string ResourceType, string ResourceId), EvaluationResult> ByResource(IEnumerable<EvaluationResult> results) =>
        results
            .Where(result => result.EvaluationResultIdentifier.EvaluationResultQualifier is not null)
            .OrderBy(result => result.EvaluationResultIdentifier.OrderingTimestamp)
            .ToLookup(result => (
                result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceType,
                result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceId));
}
