using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State;

/// <summary>The resources of one region. Every change to one goes through here, and is told to those who watch.</summary>
internal sealed class ResourceStore(RegionState region)
{
    private readonly Dictionary<(string Type, string PhysicalId), Resource> _resources = [];
    private readonly Dictionary<string, Dictionary<string, Resource>> _byType = new(StringComparer.Ordinal);

    // While one replaces another, both may have the same id.
    private readonly Dictionary<(string Type, string ResourceId), List<Resource>> _byResourceId = [];

    public IEnumerable<Resource> All => _resources.Values;

    public IEnumerable<Resource> OfType(string resourceType) => _byType.GetValueOrDefault(resourceType)?.Values ?? Enumerable.Empty<Resource>();

    public Resource? Find(string resourceType, string physicalId) => _resources.GetValueOrDefault((resourceType, physicalId));

    /// <summary>The resource that AWS Config knows by this id; null where there is none.</summary>
    public Resource? FindRecorded(string resourceType, string resourceId) => _byResourceId.GetValueOrDefault((resourceType, resourceId))?[0];

    public void Add(Resource resource)
    {
        Put(resource);
        region.World.Raise(new ResourceChange(ResourceChangeKind.Created, resource));
    }

    /// <summary>Gives the resource other properties and tags.</summary>
    public void Update(Resource resource, JsonObject properties, IReadOnlyDictionary<string, string> tags)
    {
        resource.Properties = properties;
        resource.Tags = tags;
        Touch(resource);
    }

    /// <summary>Has AWS Config know the resource by another id.</summary>
    public void Rename(Resource resource, string resourceId)
    {
        Unlist(resource);
        resource.ResourceId = resourceId;
        List(resource);
    }

    /// <summary>Says that the properties or tags of a resource are no longer what they were.</summary>
    public void Touch(Resource resource) => region.World.Raise(new ResourceChange(ResourceChangeKind.Updated, resource));

    public void Remove(Resource resource)
    {
        if (!_resources.Remove((resource.Type, resource.PhysicalId)))
            return;
        _byType[resource.Type].Remove(resource.PhysicalId);
        Unlist(resource);
        region.World.Raise(new ResourceChange(ResourceChangeKind.Deleted, resource));
    }

    /// <summary>Takes in resources that were there before; nobody is told.</summary>
    public void Load(IEnumerable<SavedResource> resources)
    {
        foreach (var saved in resources)
        {
            var resource = saved.In(region);
            Put(resource);
            if (saved.DeletionHasFailed)
                region.World.DeletionFaults.Spare(resource);
        }
    }

    private void Put(Resource resource)
    {
        _resources.Add((resource.Type, resource.PhysicalId), resource);
        if (!_byType.TryGetValue(resource.Type, out var ofType))
            _byType[resource.Type] = ofType = new(StringComparer.Ordinal);
        ofType.Add(resource.PhysicalId, resource);
        List(resource);
    }

    private void List(Resource resource)
    {
        var key = (resource.Type, resource.ResourceId);
        if (!_byResourceId.TryGetValue(key, out var same))
            _byResourceId[key] = same = [];
        same.Add(resource);
    }

    private void Unlist(Resource resource)
    {
        var key = (resource.Type, resource.ResourceId);
        if (_byResourceId[key] is { Count: > 1 } same)
            same.Remove(resource);
        else
            _byResourceId.Remove(key);
    }
}
