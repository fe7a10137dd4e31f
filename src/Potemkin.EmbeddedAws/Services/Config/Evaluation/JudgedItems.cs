using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>
/// The items that rules judge: of what AWS Config records, the last ones; of what it does not record, and periodic rules judge all the same,
/// what there is now; and the account itself.
/// </summary>
/// <param name="configurations">What AWS Config sees of a resource.</param>
internal sealed class JudgedItems(RecordedConfigurations configurations)
{
    public IEnumerable<ConfigurationItem> OfType(RegionState region, string resourceType)
    {
        if (ConfigResourceTypes.Contains(resourceType))
            return region.Of<ConfigurationHistory>().ExistingOf(resourceType);
        return resourceType == RecordedAccount.ResourceType
            ? [OfAccount(region)]
            : region.Resources.OfType(resourceType).Select(Now);
    }

    /// <summary>The item of a resource; null where that does not exist.</summary>
    public ConfigurationItem? Find(RegionState region, RecordedResource resource)
    {
        if (ConfigResourceTypes.Contains(resource.ResourceType))
            return region.Of<ConfigurationHistory>().LatestOf(resource) is { } latest && !latest.IsOfDeletedResource() ? latest : null;
        if (resource.ResourceType == RecordedAccount.ResourceType)
            return OfAccount(region);
        return region.Resources.FindRecorded(resource.ResourceType, resource.ResourceId) is { } found ? Now(found) : null;
    }

    /// <summary>All that a rule is about.</summary>
    public IEnumerable<ConfigurationItem> InScope(RegionState region, ConfigRule rule)
    {
        var items = rule.Owner == RuleOwner.Aws
            ? ManagedRules.Of(rule).ResourceTypes.SelectMany(type => OfType(region, type))
            : region.Of<ConfigurationHistory>().Existing;
        return items.Where(item => RuleScope.Includes(rule, item));
    }

    private ConfigurationItem Now(Resource resource) =>
        ConfigurationItemFactory.Existing(resource, configurations.Find(resource.Type)!, last: null)!;

    private static ConfigurationItem OfAccount(RegionState region) => new()
    {
        AccountId = region.Id.AccountId,
        Region = region.Id.Region,
        ResourceType = RecordedAccount.ResourceType,
        ResourceId = region.Id.AccountId,
        AvailabilityZone = "",
        Status = ConfigurationItemStatus.Ok,
        CaptureTime = region.World.Now,
        StateId = region.World.Now.ToUnixTimeMilliseconds(),
        Configuration = new JsonObject(),
    };
}
