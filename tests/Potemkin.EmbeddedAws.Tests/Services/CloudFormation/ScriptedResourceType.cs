using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>A resource type that does what the test says.</summary>
internal sealed class ScriptedResourceType(string name) : IResourceType
{
    public string Name => name;

    /// <summary>What happens when a resource is made, before it is.</summary>
    public Action<ResourceRequest> OnCreate { get; set; } = _ => { };

    /// <summary>What happens when a resource is removed, before it is.</summary>
    public Action<Resource> OnDelete { get; set; } = _ => { };

    public List<ResourceRequest> Requests { get; } = [];

    public Resource Create(ResourceRequest request)
    {
        Requests.Add(request);
        OnCreate(request);
        var physicalId = $"{request.StackName}-{request.LogicalId}";
        var resource = new Resource
        {
            Type = name,
            PhysicalId = physicalId,
            ResourceId = physicalId,
            Arn = $"arn:aws:test:::{physicalId}",
            Region = request.Region,
            CreatedAt = request.Region.World.Now,
            Properties = request.Properties,
            Attributes = new Dictionary<string, JsonNode> { ["Arn"] = $"arn:aws:test:::{physicalId}" },
        };
        request.Region.Resources.Add(resource);
        return resource;
    }

    public void Delete(Resource resource)
    {
        OnDelete(resource);
        resource.Region.Resources.Remove(resource);
    }
}
