using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Relationships;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// A type whose resources are what the template says of them: a type says only how they are called, what is refused,
/// and whose configuration items show them.
/// </summary>
/// <param name="name">AWS's name of the type, such as <c>AWS::SNS::Topic</c>.</param>
/// <param name="service">What the stack events call the service that refuses, such as <c>Sns</c>.</param>
internal abstract class StoredResourceType(string name, string service) : IResourceType
{
    public string Name => name;

    public virtual Resource Create(ResourceRequest request)
    {
        var region = request.Region;
        var properties = InEffect(request);
        Check(region, properties);
        var identity = Identify(request, properties);
        var resource = new Resource
        {
            Type = name,
            PhysicalId = identity.PhysicalId,
            ResourceId = identity.ResourceId,
            Name = identity.Name,
            Arn = identity.Arn,
            Region = region,
            CreatedAt = region.World.Now,
            Properties = properties,
            Attributes = identity.Attributes,
            Tags = TagsOf(request),
        };
        resource.Attributes = AttributesOf(resource);
        region.Resources.Add(resource);
        Touch(ShowingAll(resource));
        return resource;
    }

    public virtual void Update(Resource resource, ResourceRequest request)
    {
        var properties = InEffect(request);
        var tags = TagsOf(request);
        Check(resource.Region, properties);
        CheckUpdate(resource, resource.With(properties, tags));

        var shownBefore = ShowingAll(resource).ToList();
        var before = resource.Properties;
        resource.Properties = properties;
        Follow(resource, before);
        resource.Region.Resources.Update(resource, properties, tags);
        Touch(shownBefore.Union(ShowingAll(resource)));
    }

    public virtual void Delete(Resource resource)
    {
        CheckDeletion(resource);
        var shownBy = ShowingAll(resource).ToList();
        resource.Region.Resources.Remove(resource);
        Touch(shownBy);
    }

    /// <summary>The properties with what AWS adds to those of the template; a copy.</summary>
    protected virtual JsonObject InEffect(ResourceRequest request) => request.Properties.DeepClone().AsObject();

    /// <exception cref="ResourceFailure">The service refuses the properties, whatever they were before.</exception>
    protected virtual void Check(RegionState region, JsonObject properties)
    {
    }

    /// <exception cref="ResourceFailure">The service refuses to make the one out of the other.</exception>
    protected virtual void CheckUpdate(Resource before, Resource after)
    {
    }

    /// <exception cref="ResourceFailure">Something still needs the resource.</exception>
    protected virtual void CheckDeletion(Resource resource)
    {
    }

    /// <exception cref="ResourceFailure">The name is taken.</exception>
    protected abstract ResourceIdentity Identify(ResourceRequest request, JsonObject properties);

    /// <summary>Brings the resource in line with properties that are other than before.</summary>
    protected virtual void Follow(Resource resource, JsonObject before) => resource.Attributes = AttributesOf(resource);

    /// <summary>What <c>Fn::GetAtt</c> gives, now.</summary>
    protected virtual IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) => new Dictionary<string, JsonNode>();

    /// <summary>The other resources whose configuration items show this one.</summary>
    protected virtual IEnumerable<Resource> ShownBy(Resource resource) => [];

    /// <summary>The service refuses a request, with status 400.</summary>
    protected ResourceFailure Refusal(World world, string message) => HandlerFailures.ByService(world, service, 400, message, "InvalidRequest");

    /// <summary>The service does not find what a request speaks of.</summary>
    protected ResourceFailure NotFound(World world, string message, int status = 404) =>
        HandlerFailures.ByService(world, service, status, message, "NotFound");

    /// <summary>The handler finds that there is one already.</summary>
    /// <param name="world">Where it is.</param>
    /// <param name="property">The property that identifies it.</param>
    /// <param name="value">The value that is taken.</param>
    protected ResourceFailure Exists(World world, string property, string value) => Exists(world, [new(property, value)]);

    /// <inheritdoc cref="Exists(World, string, string)"/>
    /// <param name="world">Where it is.</param>
    /// <param name="identifier">The properties that together identify it, with the values that are taken.</param>
    protected ResourceFailure Exists(World world, IEnumerable<KeyValuePair<string, string>> identifier) => HandlerFailures.ByHandler(
        world,
        $"Resource of type '{name}' with identifier '{{{string.Join(',', identifier.Select(part => $"\"/properties/{part.Key}\":\"{part.Value}\""))}}}' already exists.",
        "AlreadyExists");

    private IEnumerable<Resource> ShowingAll(Resource resource) => ShownBy(resource).Concat(RecordedRelationships.Showing(resource));

    private static void Touch(IEnumerable<Resource> shownBy)
    {
        foreach (var resource in shownBy.Distinct().ToList())
            resource.Region.Resources.Touch(resource);
    }

    private IReadOnlyDictionary<string, string> TagsOf(ResourceRequest request) =>
        ResourceTypeFacts.Find(name)?.TagProperty is { } property ? ResourceTags.Of(request, property, Refusal) : new Dictionary<string, string>();
}
