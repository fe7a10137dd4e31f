using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Recording;

/// <summary>The configuration items of a run's resources.</summary>
public sealed class ConfigurationItems
{
    private readonly IAmazonConfigService _config;
    private readonly ResourceIds _resourceIds;
    private readonly RecorderWatch _recorder;
    private readonly WaitLoop _waitLoop;
    private readonly TimeProvider _time;
    private readonly PotemkinSettings _settings;
    private readonly IProgress<string>? _progress;

    internal ConfigurationItems(
        IAmazonConfigService config,
        ResourceIds resourceIds,
        RecorderWatch recorder,
        WaitLoop waitLoop,
        TimeProvider time,
        PotemkinSettings settings,
        IProgress<string>? progress)
    {
        _config = config;
        _resourceIds = resourceIds;
        _recorder = recorder;
        _waitLoop = waitLoop;
        _time = time;
        _settings = settings;
        _progress = progress;
    }

    /// <summary>Waits until AWS Config has recorded the resource since that last changed.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="isExpected">An item that is not expected counts only when it has stood for the settle time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The item, expected or not.</returns>
    /// <exception cref="PotemkinException">Nothing was recorded in time, or the configuration recorder is off or leaves out the resource type.</exception>
    public async Task<RecordedItem> OfAsync(
        StackResource resource, Func<RecordedItem, bool> isExpected, CancellationToken cancellationToken = default)
    {
        long? seenSince = null;
        var wait = new Wait(
            $"configuration item of {resource}", _settings.VerdictTimeout, waited => RecordingErrors.NotRecorded(resource, waited), _progress);
        return await _waitLoop.UntilAsync(wait, ObserveAsync, cancellationToken);

        async Task<Observation<RecordedItem>> ObserveAsync(CancellationToken token)
        {
            var item = await ReadLatestAsync(resource, token);
            if (!(item?.CapturedAt >= resource.ChangedAt) && (await _recorder.SeeAsync(token)).WhyNotRecorded(resource) is { } notRecorded)
                throw notRecorded;
            if (item is null)
                return Observation<RecordedItem>.Pending("not yet recorded");
            if (!(item.CapturedAt >= resource.ChangedAt))
                return Observation<RecordedItem>.Pending($"last recorded at {item.CapturedAt:u}, before it changed at {resource.ChangedAt:u}");
            seenSince ??= _time.GetTimestamp();
            return isExpected(item) || _time.GetElapsedTime(seenSince.Value) >= _settings.EffectiveSettle
                ? Observation<RecordedItem>.Done(item)
                : Observation<RecordedItem>.Pending("recorded, settling");
        }
    }

    /// <summary>The last configuration item of the resource, of whatever time; null where there is none.</summary>
    internal Task<RecordedItem?> LatestAsync(StackResource resource, CancellationToken cancellationToken) =>
        _waitLoop.CallAsync(_settings.VerdictTimeout, token => ReadLatestAsync(resource, token), cancellationToken);

    private async Task<RecordedItem?> ReadLatestAsync(StackResource resource, CancellationToken cancellationToken)
    {
        if (await _resourceIds.FindAsync(resource, cancellationToken) is not { } id)
            return null;
        try
        {
            var request = new GetResourceConfigHistoryRequest
            {
                ResourceType = ResourceType.FindValue(ResourceIdTable.RecordedTypeOf(resource.ResourceType)),
                ResourceId = id.Value,
                Limit = 1,
            };
            var history = await _config.GetResourceConfigHistoryAsync(request, cancellationToken);
            return history.ConfigurationItems is [var latest, ..] ? new RecordedItem(latest) : null;
        }
        catch (ResourceNotDiscoveredException)
        {
            return null;
        }
    }
}
