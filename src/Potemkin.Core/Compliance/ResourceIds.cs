using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>
/// Finds out what AWS Config calls a resource that CloudFormation put in place.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ListDiscoveredResources.html">ListDiscoveredResources</a>.
/// </summary>
internal sealed class ResourceIds(IAmazonConfigService config)
{
    /// <summary>The types that both services know under one id.</summary>
    private static readonly HashSet<string> SameInBoth = ["AWS::S3::Bucket", "AWS::KMS::Key"];

    /// <summary>The types whose physical id stands in their configuration, and where.</summary>
    private static readonly Dictionary<string, string> PhysicalIdInConfiguration = new() { ["AWS::EC2::EIP"] = "publicIp" };

    private readonly ConcurrentDictionary<(string ResourceType, PhysicalId PhysicalId), ResourceId> _known = new();

    /// <summary>The resource's id in AWS Config; null while AWS Config has not recorded it.</summary>
    public async Task<ResourceId?> FindAsync(StackResource resource, CancellationToken cancellationToken)
    {
        var key = (resource.ResourceType, resource.PhysicalId);
        if (_known.TryGetValue(key, out var known))
            return known;
        if (await LookUpAsync(resource, cancellationToken) is not { } found)
            return null;
        return _known[key] = found;
    }

    private async Task<ResourceId?> LookUpAsync(StackResource resource, CancellationToken cancellationToken)
    {
        if (SameInBoth.Contains(resource.ResourceType))
            return new ResourceId(resource.PhysicalId.Value);
        if (PhysicalIdInConfiguration.TryGetValue(resource.ResourceType, out var property))
            return await FindByConfigurationAsync(resource, property, cancellationToken);

        var type = Type(resource);
        var physicalId = resource.PhysicalId.Value;
        var byId = await DiscoverAsync(new ListDiscoveredResourcesRequest { ResourceType = type, ResourceIds = [physicalId], IncludeDeletedResources = true }, cancellationToken);
        if (byId.Count > 0)
            return new ResourceId(physicalId);
        var byName = await DiscoverAsync(new ListDiscoveredResourcesRequest { ResourceType = type, ResourceName = physicalId, IncludeDeletedResources = true }, cancellationToken);
        return byName.Count > 0 ? new ResourceId(byName[^1].ResourceId) : null;
    }

    private async Task<ResourceId?> FindByConfigurationAsync(StackResource resource, string property, CancellationToken cancellationToken)
    {
        var request = new ListDiscoveredResourcesRequest { ResourceType = Type(resource), IncludeDeletedResources = true };
        foreach (var discovered in await DiscoverAsync(request, cancellationToken))
        {
            if (await HasEverHadAsync(discovered, property, resource.PhysicalId.Value, cancellationToken))
                return new ResourceId(discovered.ResourceId);
        }

        return null;
    }

    /// <summary>Whether one of the last configuration items says so; that of a deleted resource says nothing, the one before it does.</summary>
    private async Task<bool> HasEverHadAsync(ResourceIdentifier discovered, string property, string value, CancellationToken cancellationToken)
    {
        try
        {
            var history = await config.GetResourceConfigHistoryAsync(
                new GetResourceConfigHistoryRequest { ResourceType = discovered.ResourceType, ResourceId = discovered.ResourceId },
                cancellationToken);
            return (history.ConfigurationItems ?? [])
                .Where(item => !string.IsNullOrEmpty(item.Configuration))
                .Any(item => JsonNode.Parse(item.Configuration)?[property]?.ToString() == value);
        }
        catch (ResourceNotDiscoveredException)
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<ResourceIdentifier>> DiscoverAsync(ListDiscoveredResourcesRequest request, CancellationToken cancellationToken)
    {
        var discovered = new List<ResourceIdentifier>();
        do
        {
            var page = await config.ListDiscoveredResourcesAsync(request, cancellationToken);
            discovered.AddRange(page.ResourceIdentifiers ?? []);
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return discovered;
    }

    private static ResourceType Type(StackResource resource) => ResourceType.FindValue(resource.ResourceType);
}
