using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.ResourceTypes.Relationships;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes;

/// <summary>A world in which resources are made directly, as CloudFormation makes them.</summary>
internal sealed partial class TestRegion
{
    private readonly RegionState _region;

    public TestRegion(string account = "123456789012", string region = "us-east-1")
        : this(new World(new EmbeddedAwsOptions { TimeProvider = new FakeTime() }), account, region)
    {
    }

    /// <summary>A region of a world that the test has made.</summary>
    public static TestRegion In(World world, string stackName = "my-stack") => new(world, "123456789012", "us-east-1") { StackName = stackName };

    private TestRegion(World world, string account, string region) =>
        _region = world.Region(new AccountRegion(account, region));

    public World World => _region.World;

    public RegionState State => _region;

    public Dictionary<string, string> StackTags { get; } = [];

    public string StackName { get; init; } = "my-stack";

    /// <summary>Another account or region of the same world.</summary>
    public TestRegion Elsewhere(string account = "123456789012", string region = "us-east-1") => new(World, account, region);

    public Resource Create<T>(string properties, string logicalId = "Thing") where T : IResourceType, new() =>
        World.Scheduler.Run(() => new T().Create(
            new ResourceRequest(_region, StackName, logicalId, JsonNode.Parse(properties)!.AsObject(), StackTags)));

    /// <summary>Makes a resource of the type of that name.</summary>
    public Resource Create(string resourceType, string properties, string logicalId = "Thing") => World.Scheduler.Run(() =>
        RegistryTypes.All.Single(type => type.Name == resourceType).Create(
            new ResourceRequest(_region, StackName, logicalId, JsonNode.Parse(properties)!.AsObject(), StackTags)));

    /// <summary>Updates a resource as CloudFormation does for a template that gave it the one properties and now gives it the others.</summary>
    public void Update<T>(Resource resource, string before, string after) where T : IResourceType, new() => World.Scheduler.Run(() =>
    {
        var request = new ResourceRequest(_region, StackName, "Thing", JsonNode.Parse(after)!.AsObject(), StackTags);
        new T().Update(resource, request with { PreviousProperties = JsonNode.Parse(before)!.AsObject() });
        return true;
    });

    public void Delete<T>(Resource resource) where T : IResourceType, new() => World.Scheduler.Run(() =>
    {
        new T().Delete(resource);
        return true;
    });

    /// <summary>Adds a resource that no type of this AWS makes, or that is to have that very physical id.</summary>
    public void AddForeign(string type, string physicalId) => World.Scheduler.Run(() =>
    {
        _region.Resources.Add(new Resource
        {
            Type = type,
            PhysicalId = physicalId,
            ResourceId = physicalId,
            Arn = physicalId,
            Region = _region,
            CreatedAt = World.Now,
            Properties = [],
        });
        return true;
    });

    /// <summary>The status reason with which the creation fails; ids that are made up stand as <c>-</c>.</summary>
    public string FailureOf<T>(string properties, string logicalId = "Thing") where T : IResourceType, new()
    {
        var creation = () => Create<T>(properties, logicalId);
        return ReasonOf(creation.Should().Throw<ResourceFailure>().Which);
    }

    /// <summary>The status reason with which an update fails; ids that are made up stand as <c>-</c>.</summary>
    public string UpdateFailureOf<T>(Resource resource, string before, string after) where T : IResourceType, new()
    {
        var update = () => Update<T>(resource, before, after);
        return ReasonOf(update.Should().Throw<ResourceFailure>().Which);
    }

    /// <summary>The status reason with which a deletion fails; ids that are made up stand as <c>-</c>.</summary>
    public string DeletionFailureOf<T>(Resource resource) where T : IResourceType, new()
    {
        var deletion = () => Delete<T>(resource);
        return ReasonOf(deletion.Should().Throw<ResourceFailure>().Which);
    }

    /// <summary>What AWS Config records of the resource, as one piece of JSON.</summary>
    public static string Recorded(Resource resource)
    {
        var content = Recording(resource).Describe(resource);
        return new JsonObject
        {
            ["configuration"] = content.Configuration.DeepClone(),
            ["supplementaryConfiguration"] = new JsonObject(
                content.SupplementaryConfiguration.Select(part => KeyValuePair.Create(part.Key, part.Value?.DeepClone()))),
            ["relationships"] = new JsonArray([.. RecordedRelationships.Of(resource, content).Select(relationship => (JsonNode)relationship.ToString())]),
            ["availabilityZone"] = content.AvailabilityZone,
        }.ToJsonString();
    }

    /// <summary>The configuration alone.</summary>
    public static JsonObject Configuration(Resource resource) => Recording(resource).Describe(resource).Configuration;

    public static JsonObject RecordedPart(Resource resource, string name) =>
        Recording(resource).Describe(resource).SupplementaryConfiguration[name]!.AsObject();

    /// <summary>JSON without the white space between its parts, to compare texts.</summary>
    public static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();

    private static IRecordedConfiguration Recording(Resource resource) =>
        new RecordedConfigurations(Catalog<IRecordedConfiguration>.All).Find(resource.Type)!;

    private static string ReasonOf(ResourceFailure failure) => MadeUp().Replace(failure.Message, "$1-");

    [GeneratedRegex(@"((?:Request ID|RequestToken): )(?!null)[A-Za-z0-9+/=-]+")]
    private static partial Regex MadeUp();
}
