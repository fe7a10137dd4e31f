using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>What exists in IAM of one account: IAM knows no regions, whichever the stack was in that made a resource.</summary>
internal readonly struct IamAccount(RegionState region)
{
    private readonly IEnumerable<RegionState> _regions = region.World.RegionsOf(region.Id.AccountId);

    public World World { get; } = region.World;

    /// <summary>What the ARNs of AWS's own managed policies begin with.</summary>
    public string AwsPolicies { get; } = (region.Id with { AccountId = "aws" }).GlobalArn("iam", "policy/");

    public IEnumerable<Resource> OfType(string resourceType) => _regions.SelectMany(each => each.Resources.OfType(resourceType));

    public Resource? Find(string resourceType, string physicalId) =>
        _regions.Select(each => each.Resources.Find(resourceType, physicalId)).FirstOrDefault(found => found is not null);

    /// <summary>Those of the type whose list of names has the name.</summary>
    public IEnumerable<Resource> Naming(string resourceType, string property, string name) =>
        OfType(resourceType).Where(resource => resource.Properties.Texts(property).Contains(name));

    /// <exception cref="ResourceFailure">There is none of that type and name.</exception>
    public Resource Get(string resourceType, string physicalId) =>
        Find(resourceType, physicalId) ?? throw IamFailures.NotFound(World, NotFoundText(resourceType, physicalId));

    private static string NotFoundText(string resourceType, string name) =>
        $"The {resourceType["AWS::IAM::".Length..].ToLowerInvariant()} with name {name} cannot be found.";
}
