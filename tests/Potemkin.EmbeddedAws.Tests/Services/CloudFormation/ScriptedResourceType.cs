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

    /// <summary>What happens when a resource is updated, before it is.</summary>
    public Action<Resource, ResourceRequest> OnUpdate { get; set; } = (_, _) => { };

    /// <summary>What happens when a resource is removed, before it is.</summary>
    public Action<Resource> OnDelete { get; set; } = _ => { };

    public List<ResourceRequest> Requests { get; } = [];

    public Resource Create(ResourceRequest request)
    {
        Requests.Add(request);
        OnCreate(request);
        var physicalId = $"{request.StackName}-{request.LogicalId}";
        // One that replaces another is told from it by a number.
        for (var number = 2; request.Region.Resources.Find(name, physicalId) is not null; number++)
            physicalId = $"{request.StackName}-{request.LogicalId}-{number}";
        var resource = new Resource
        {
            Type = name,
            PhysicalId = physicalId,
            ResourceId = physicalId,
            Arn = $"arn:aws:test:::{physicalId}",
            Region = request.Region,
            CreatedAt = request.Region.World.Now,
            Properties = request.Properties,
            Attributes = new Dictionary<string, JsonNode> { [name == "AWS::SNS::Topic" ? "TopicArn" : "Arn"] = $"arn:aws:test:::{physicalId}" },
        };
        request.Region.Resources.Add(resource);
        return resource;
    }

    public void Update(Resource resource, ResourceRequest request)
    {
        Requests.Add(request);
        OnUpdate(resource, request);
        resource.Region.Resources.Update(resource, request.Properties, request.StackTags);
    }

    public void Delete(Resource resource)
    {
        OnDelete(resource);
        resource.Region.Resources.Remove(resource);
    }
}
