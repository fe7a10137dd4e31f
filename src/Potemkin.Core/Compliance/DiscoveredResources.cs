using System.Collections.Concurrent;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>
/// What AWS Config has recorded, deleted resources included.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ListDiscoveredResources.html">ListDiscoveredResources</a>.
/// </summary>
internal sealed class DiscoveredResources(IAmazonConfigService config)
{
    private readonly ConcurrentDictionary<string, Task<IReadOnlyList<ResourceIdentifier>>> _underWay = new();

    /// <summary>All of the type. Many who look for theirs at the same time share one list.</summary>
    public async Task<IReadOnlyList<ResourceIdentifier>> OfTypeAsync(string resourceType, CancellationToken cancellationToken)
    {
        var list = _underWay.GetOrAdd(resourceType, type => Shared.Start(() => ListAsync(type, _ => { }, CancellationToken.None)));
        try
        {
            return await list.WaitAsync(cancellationToken);
        }
        finally
        {
            _underWay.TryRemove(KeyValuePair.Create(resourceType, list));
        }
    }

    public Task<IReadOnlyList<ResourceIdentifier>> WithIdsAsync(string resourceType, IEnumerable<string> ids, CancellationToken cancellationToken) =>
        ListAsync(resourceType, request => request.ResourceIds = [.. ids], cancellationToken);

    public Task<IReadOnlyList<ResourceIdentifier>> NamedAsync(string resourceType, string name, CancellationToken cancellationToken) =>
        ListAsync(resourceType, request => request.ResourceName = name, cancellationToken);

    /// <summary>The last configuration items of the resource, the newest first.</summary>
    public async Task<IReadOnlyList<ConfigurationItem>> HistoryAsync(string resourceType, string resourceId, CancellationToken cancellationToken)
    {
        try
        {
            var request = new GetResourceConfigHistoryRequest { ResourceType = ResourceType.FindValue(resourceType), ResourceId = resourceId };
            var history = await config.GetResourceConfigHistoryAsync(request, cancellationToken);
            return history.ConfigurationItems ?? [];
        }
        catch (ResourceNotDiscoveredException)
        {
            return [];
        }
    }

    private Task<IReadOnlyList<ResourceIdentifier>> ListAsync(
        string resourceType, Action<ListDiscoveredResourcesRequest> narrow, CancellationToken cancellationToken) =>
        Pages.AllAsync<ResourceIdentifier>(async token =>
        {
            var request = new ListDiscoveredResourcesRequest
            {
                ResourceType = ResourceType.FindValue(resourceType),
                IncludeDeletedResources = true,
                NextToken = token,
            };
            narrow(request);
            var page = await config.ListDiscoveredResourcesAsync(request, cancellationToken);
            return (page.ResourceIdentifiers, page.NextToken);
        });
}
