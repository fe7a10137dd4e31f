using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Settings;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>What a rule sees of the account and region that it is in; it changes nothing there.</summary>
/// <param name="region">Where.</param>
/// <param name="items">The items of a type that exist.</param>
internal sealed class RecordedAccount(RegionState region, Func<string, IEnumerable<ConfigurationItem>> items)
{
    /// <summary>The type under which AWS Config tells of the account itself; it records nothing of it.</summary>
    public const string ResourceType = "AWS::::Account";

    public string AccountId => region.Id.AccountId;

    public string Region => region.Id.Region;

    /// <summary>The first part of the region's ARNs, such as <c>aws</c>.</summary>
    public string Partition => State.Partition.Of(Region);

    public DateTimeOffset Now => region.World.Now;

    /// <summary>What the account asks of its users' passwords; null where it has not said.</summary>
    public PasswordPolicy? PasswordPolicy => PasswordPolicies.Of(region.World, AccountId);

    /// <summary>Whether the region has every new volume encrypted.</summary>
    public bool EncryptsNewVolumes => region.Of<VolumeEncryption>().IsDefault;

    /// <summary>
    /// The items of the resources of that type that exist: the last ones that were recorded; of a type that AWS Config does not record,
    /// what there is now.
    /// </summary>
    public IEnumerable<ConfigurationItem> Items(string resourceType) => items(resourceType);

    /// <summary>The resources of that type of CloudFormation, as they are now.</summary>
    public IEnumerable<Resource> Resources(string resourceType) => region.Resources.OfType(resourceType);

    /// <summary>The same in all regions of the account: some resources, such as a trail, are seen in others too.</summary>
    public IEnumerable<Resource> ResourcesOfAllRegions(string resourceType) => region.World.OfTypeInAccount(resourceType, AccountId);
}
