using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Recording;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>Finds out what AWS Config calls a resource that CloudFormation put in place, by the strategy of its type.</summary>
internal sealed class ResourceIds(IAmazonConfigService config)
{
    private const string StackIdTag = "aws:cloudformation:stack-id";
    private const string LogicalIdTag = "aws:cloudformation:logical-id";

    private readonly DiscoveredResources _discovered = new(config);
    private readonly ConcurrentDictionary<(string StackId, string ResourceType, LogicalId LogicalId, PhysicalId PhysicalId), ResourceId> _known = new();

    /// <summary>What stood in the configuration of a resource under a property that names it, which does not change while it exists.</summary>
    private readonly ConcurrentDictionary<(string ResourceType, string ResourceId), IReadOnlySet<string>> _configured = new();

    /// <summary>The resource's id in AWS Config; null while AWS Config has not recorded it.</summary>
    public async Task<ResourceId?> FindAsync(StackResource resource, CancellationToken cancellationToken)
    {
        var strategy = ResourceIdTable.StrategyOf(resource.ResourceType);
        if (strategy is ResourceIdStrategy.SameId or ResourceIdStrategy.NotRecorded)
            return new ResourceId(resource.PhysicalId.Value);

        var key = (resource.StackId, resource.ResourceType, resource.LogicalId, resource.PhysicalId);
        if (_known.TryGetValue(key, out var known))
            return known;
        if (await TryLookUpAsync(resource, strategy, cancellationToken) is not { } found)
            return null;
        var id = new ResourceId(found.ResourceId);
        // A deleted one may turn out to be the predecessor of one that is not recorded yet.
        return found.ResourceDeletionTime is null ? _known[key] = id : id;
    }

    /// <summary>Waits for the resource that AWS Config calls by one of these ids; null once all are recorded and none is.</summary>
    public Task<StackResource?> OneOfAsync(
        IReadOnlyList<StackResource> resources, IReadOnlySet<string> ids, WaitLoop waitLoop, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var left = ids.Count > 0 ? resources.ToList() : [];
        var wait = new Wait($"resource {NameList.Quoted(ids)}", timeout, waited => RecordingErrors.NoneOfThatId(ids, left, waited));
        return waitLoop.UntilAsync(wait, ObserveAsync, cancellationToken);

        async Task<Observation<StackResource?>> ObserveAsync(CancellationToken token)
        {
            foreach (var resource in left.ToList())
            {
                if (await FindAsync(resource, token) is not { } id)
                    continue;
                if (ids.Contains(id.Value))
                    return Observation<StackResource?>.Done(resource);
                left.Remove(resource);
            }

            return left.Count == 0
                ? Observation<StackResource?>.Done(null)
                : Observation<StackResource?>.Pending($"not yet recorded: {NameList.Quoted(left.Select(resource => resource.LogicalId.Value))}");
        }
    }

    /// <exception cref="PotemkinException">AWS Config knows no such resource type.</exception>
    private async Task<ResourceIdentifier?> TryLookUpAsync(StackResource resource, ResourceIdStrategy strategy, CancellationToken cancellationToken)
    {
        try
        {
            return await LookUpAsync(resource, strategy, ResourceIdTable.RecordedTypeOf(resource.ResourceType), cancellationToken);
        }
        catch (AmazonConfigServiceException unknown) when (unknown.ErrorCode == "ValidationException")
        {
            throw RecordingErrors.TypeUnknown(resource);
        }
    }

    private Task<ResourceIdentifier?> LookUpAsync(
        StackResource resource, ResourceIdStrategy strategy, string type, CancellationToken cancellationToken) => strategy switch
        {
            ResourceIdStrategy.ByName byName => ByNameAsync(resource, type, byName.Part.Of(resource), cancellationToken),
            ResourceIdStrategy.ByNameInStack => ByNameInStackAsync(resource, type, cancellationToken),
            ResourceIdStrategy.IdEndsWith idEndsWith => ByEndOfIdAsync(resource, type, idEndsWith, cancellationToken),
            ResourceIdStrategy.InConfiguration inConfiguration => ByConfigurationAsync(resource, type, inConfiguration.Property, cancellationToken),
            ResourceIdStrategy.ByIdThenName byIdThenName => ByIdThenNameAsync(resource, type, byIdThenName.Part.Of(resource), cancellationToken),
            _ => ByIdThenNameAsync(resource, type, resource.PhysicalId.Value, cancellationToken),
        };

    private async Task<ResourceIdentifier?> ByNameAsync(StackResource resource, string type, string name, CancellationToken cancellationToken) =>
        await NewestAsync(Candidates(resource, await _discovered.NamedAsync(type, name, cancellationToken)), cancellationToken);

    private async Task<ResourceIdentifier?> ByIdThenNameAsync(StackResource resource, string type, string part, CancellationToken cancellationToken)
    {
        IEnumerable<string> ids = [resource.PhysicalId.Value, part];
        var byId = Candidates(resource, await _discovered.WithIdsAsync(type, ids.Distinct(), cancellationToken));
        return byId.Count > 0 ? byId[0] : await ByNameAsync(resource, type, part, cancellationToken);
    }

    private async Task<ResourceIdentifier?> ByEndOfIdAsync(
        StackResource resource, string type, ResourceIdStrategy.IdEndsWith strategy, CancellationToken cancellationToken)
    {
        var part = strategy.Part.Of(resource);
        var discovered = await _discovered.OfTypeAsync(type, cancellationToken);
        return Candidates(resource, discovered.Where(one => one.ResourceId == part || one.ResourceId.EndsWith(strategy.Prefix + part, StringComparison.Ordinal)))
            .FirstOrDefault();
    }

    private async Task<ResourceIdentifier?> ByConfigurationAsync(StackResource resource, string type, string property, CancellationToken cancellationToken)
    {
        foreach (var candidate in Candidates(resource, await _discovered.OfTypeAsync(type, cancellationToken)))
        {
            if ((await ConfiguredAsync(candidate, property, cancellationToken)).Contains(resource.PhysicalId.Value))
                return candidate;
        }

        return null;
    }

    /// <summary>The values in the last configuration items; that of a deleted resource says nothing, the one before it does.</summary>
    private async Task<IReadOnlySet<string>> ConfiguredAsync(ResourceIdentifier discovered, string property, CancellationToken cancellationToken)
    {
        var key = (discovered.ResourceType.Value, discovered.ResourceId);
        if (_configured.TryGetValue(key, out var known))
            return known;
        var values = (await _discovered.HistoryAsync(discovered.ResourceType, discovered.ResourceId, cancellationToken))
            .Where(item => !string.IsNullOrEmpty(item.Configuration))
            .Select(item => JsonNode.Parse(item.Configuration)?[property]?.ToString())
            .OfType<string>()
            .ToHashSet();
        return values.Count > 0 ? _configured[key] = values : values;
    }

    private async Task<ResourceIdentifier?> ByNameInStackAsync(StackResource resource, string type, CancellationToken cancellationToken)
    {
        var untagged = new List<ResourceIdentifier>();
        foreach (var candidate in Candidates(resource, await _discovered.NamedAsync(type, resource.PhysicalId.Value, cancellationToken)))
        {
            var history = await _discovered.HistoryAsync(candidate.ResourceType, candidate.ResourceId, cancellationToken);
            if (history.Select(item => item.Tags).FirstOrDefault(tags => tags?.ContainsKey(StackIdTag) == true) is not { } tags)
                untagged.Add(candidate);
            else if (tags[StackIdTag] == resource.StackId && tags.GetValueOrDefault(LogicalIdTag, resource.LogicalId.Value) == resource.LogicalId.Value)
                return candidate;
        }

        return untagged is [var only] ? only : null;
    }

    /// <summary>
    /// Those that can be the resource, the ones that exist before the ones that were deleted, the latest first. What was deleted
    /// before the resource last changed is another one of the same name.
    /// </summary>
    private static IReadOnlyList<ResourceIdentifier> Candidates(StackResource resource, IEnumerable<ResourceIdentifier> discovered) =>
    [
        .. discovered
            .Where(one => one.ResourceDeletionTime is null || AwsTime.Of(one.ResourceDeletionTime) >= resource.ChangedAt)
            .OrderByDescending(one => AwsTime.Of(one.ResourceDeletionTime) ?? DateTimeOffset.MaxValue),
    ];

    /// <summary>The first of the candidates. Where several seem to exist, AWS Config has not noticed yet that the older ones are gone.</summary>
    private async Task<ResourceIdentifier?> NewestAsync(IReadOnlyList<ResourceIdentifier> candidates, CancellationToken cancellationToken)
    {
        if (candidates.Count(one => one.ResourceDeletionTime is null) < 2)
            return candidates.Count > 0 ? candidates[0] : null;
        var created = new Dictionary<ResourceIdentifier, DateTimeOffset?>();
        foreach (var candidate in candidates.Where(one => one.ResourceDeletionTime is null))
        {
            var history = await _discovered.HistoryAsync(candidate.ResourceType, candidate.ResourceId, cancellationToken);
            created[candidate] = history.Max(item => AwsTime.Of(item.ResourceCreationTime) ?? AwsTime.Of(item.ConfigurationItemCaptureTime));
        }

        return created.MaxBy(one => one.Value).Key;
    }
}
