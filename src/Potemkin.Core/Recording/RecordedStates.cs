using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Recording;

/// <summary>Tells whether AWS Config has recorded what came of a change, or still has the state of before.</summary>
internal sealed class RecordedStates(IAmazonConfigService config)
{
    private static readonly ConfigurationItemStatus[] Deleted =
        [ConfigurationItemStatus.ResourceDeleted, ConfigurationItemStatus.ResourceDeletedNotRecorded];

    private readonly DiscoveredResources _discovered = new(config);

    /// <summary>What has been recorded of the resource. An item that is captured while an update is under way may be of either side.</summary>
    public async Task<RecordedState> OfAsync(StackResource resource, ResourceId resourceId, CancellationToken cancellationToken)
    {
        var type = ResourceIdTable.RecordedTypeOf(resource.ResourceType);
        var history = await _discovered.HistoryAsync(type, resourceId.Value, cancellationToken);
        var since = history.FirstOrDefault(IsSinceTheUpdate);
        var before = history.FirstOrDefault(item => !IsSinceTheUpdate(item));
        return new RecordedState(
            AwsTime.Of(history.FirstOrDefault()?.ConfigurationItemCaptureTime),
            since is not null,
            IsAnew: since is not null && before is not null && Content(since) != Content(before),
            IsAsBefore: since is null || (before is not null && Content(since) == Content(before)))
        {
            IsOfDeleted = history.FirstOrDefault()?.ConfigurationItemStatus is { } status && Deleted.Contains(status),
            ResourceName = history.Select(item => item.ResourceName).FirstOrDefault(name => !string.IsNullOrEmpty(name)),
            Arn = history.Select(item => item.Arn).FirstOrDefault(arn => !string.IsNullOrEmpty(arn)),
        };

        bool IsSinceTheUpdate(ConfigurationItem item) => AwsTime.Of(item.ConfigurationItemCaptureTime) >= resource.BegunAt;
    }

    private static (string?, string) Content(ConfigurationItem item) => (
        item.Configuration,
        string.Join('\n', (item.SupplementaryConfiguration ?? []).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => $"{part.Key}={part.Value}")));
}
