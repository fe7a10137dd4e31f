using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Relationships;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Recording;

/// <summary>Makes the next configuration item of a resource, where there is anything to record.</summary>
internal static class ConfigurationItemFactory
{
    /// <summary>The item of a resource as it is now; null where the last one says the same.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="configuration">What AWS Config sees of its type.</param>
    /// <param name="last">The last item; null where there is none.</param>
    public static ConfigurationItem? Existing(Resource resource, IRecordedConfiguration configuration, ConfigurationItem? last)
    {
        var content = configuration.Describe(resource);
        var now = resource.Region.World.Now;
        var known = last is not null && !last.IsOfDeletedResource();
        var item = new ConfigurationItem
        {
            AccountId = resource.Region.Id.AccountId,
            Region = resource.Region.Id.Region,
            ResourceType = configuration.RecordedType,
            ResourceId = resource.ResourceId,
            ResourceName = resource.Name,
            Arn = resource.Arn.StartsWith("arn:", StringComparison.Ordinal) ? resource.Arn : null,
            AvailabilityZone = content.AvailabilityZone,
            Status = known ? ConfigurationItemStatus.Ok : ConfigurationItemStatus.Discovered,
            CaptureTime = now,
            StateId = NextStateId(last, now),
            ResourceCreationTime = resource.CreatedAt,
            Tags = new Dictionary<string, string>(resource.Tags),
            Relationships = RecordedRelationships.Of(resource, content),
            // What a description shares with the resource may change after this.
            Configuration = content.Configuration.DeepClone().AsObject(),
            SupplementaryConfiguration = content.SupplementaryConfiguration.ToDictionary(part => part.Key, part => part.Value?.DeepClone()),
        };
        return known && SaysTheSame(last!, item) ? null : item;
    }

    /// <summary>The item of a resource that is gone; null where nobody knew of it.</summary>
    public static ConfigurationItem? Deleted(ConfigurationItem? last, DateTimeOffset now) => last is null || last.IsOfDeletedResource()
        ? null
        : last with
        {
            Status = ConfigurationItemStatus.Deleted,
            CaptureTime = now,
            StateId = NextStateId(last, now),
            Tags = new Dictionary<string, string>(),
            Relationships = [],
            Configuration = null,
            SupplementaryConfiguration = new Dictionary<string, JsonNode?>(),
        };

    // AWS takes the milliseconds of the capture.
    private static long NextStateId(ConfigurationItem? last, DateTimeOffset now) => Math.Max(now.ToUnixTimeMilliseconds(), (last?.StateId ?? 0) + 1);

    private static bool SaysTheSame(ConfigurationItem one, ConfigurationItem other) =>
        one.ResourceName == other.ResourceName
        && one.ResourceCreationTime == other.ResourceCreationTime
        && one.AvailabilityZone == other.AvailabilityZone
        && one.Relationships.SequenceEqual(other.Relationships)
        && one.Tags.Count == other.Tags.Count && !one.Tags.Except(other.Tags).Any()
        && JsonNode.DeepEquals(one.Configuration, other.Configuration)
        && one.SupplementaryConfiguration.Count == other.SupplementaryConfiguration.Count
        && one.SupplementaryConfiguration.All(part =>
            other.SupplementaryConfiguration.TryGetValue(part.Key, out var value) && JsonNode.DeepEquals(part.Value, value));
}
