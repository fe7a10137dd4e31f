using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Recording;

/// <summary>Tells whether AWS Config has recorded what came of an update, or still has the state of before.</summary>
internal sealed class RecordedChanges(IAmazonConfigService config)
{
    private readonly DiscoveredResources _discovered = new(config);

    /// <summary>
    /// Whether the last configuration item since the update began says something else than the one of before. An item that is captured
    /// while the update is under way may be of either side.
    /// </summary>
    public async Task<bool> IsRecordedAsync(StackResource resource, ResourceId resourceId, CancellationToken cancellationToken)
    {
        var type = ResourceIdTable.RecordedTypeOf(resource.ResourceType);
        var history = await _discovered.HistoryAsync(type, resourceId.Value, cancellationToken);
        return history.FirstOrDefault(IsSinceTheUpdate) is { } since
            && history.FirstOrDefault(item => !IsSinceTheUpdate(item)) is { } before
            && Content(since) != Content(before);

        bool IsSinceTheUpdate(ConfigurationItem item) => AwsTime.Of(item.ConfigurationItemCaptureTime) >= resource.BegunAt;
    }

    private static (string?, string) Content(ConfigurationItem item) => (
        item.Configuration,
        string.Join('\n', (item.SupplementaryConfiguration ?? []).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => $"{part.Key}={part.Value}")));
}
