using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Recording;

/// <summary>
/// Records a configuration item some time after a resource changed.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/how-does-config-work.html">How AWS Config works</a>.
/// </summary>
internal sealed class Recorder
{
    private static readonly TimeSpan DailyRecording = TimeSpan.FromDays(1);

    private readonly World _world;
    private readonly RecordedConfigurations _configurations;

    public Recorder(World world, RecordedConfigurations configurations)
    {
        _world = world;
        _configurations = configurations;
        world.ResourceChanged += change => Notice(change.Resource);
        world.RegionLoaded += Resume;
    }

    /// <summary>Raised after an item was recorded.</summary>
    public event Action<RegionState, ConfigurationItem>? ItemRecorded;

    /// <summary>Notices all that changed while nothing was recorded.</summary>
    public void TakeStock(RegionState region)
    {
        foreach (var resource in region.Resources.All.ToList())
            Notice(resource);
        foreach (var item in region.Of<ConfigurationHistory>().Existing.ToList())
            Expect(region, RecordedResource.Of(item));
    }

    private void Notice(Resource changed)
    {
        if (_configurations.Find(changed.Type)?.RecordedAs(changed) is not { } resource || _configurations.Find(resource.Type) is not { } configuration)
            return;
        if (ConfigResourceTypes.Contains(configuration.RecordedType))
            Expect(resource.Region, new RecordedResource(configuration.RecordedType, resource.ResourceId));
    }

    private void Expect(RegionState region, RecordedResource resource)
    {
        var pending = region.Of<PendingRecordings>();
        if (!region.ConfigurationRecorder.Records(resource.ResourceType) || pending.Contains(resource))
            return;

        var delay = Delay(region, resource.ResourceType);
        pending.Add(resource, _world.Now + delay);
        _world.Scheduler.After(delay, () => Record(region, resource));
    }

    private void Resume(RegionState region)
    {
        foreach (var (resource, due) in region.Of<PendingRecordings>().All)
            _world.Scheduler.After(due - _world.Now, () => Record(region, resource));
    }

    private TimeSpan Delay(RegionState region, string resourceType) => region.ConfigurationRecorder.Settings!.Mode.IsDaily(resourceType)
        ? _world.Latency.Period(DailyRecording)
        : _world.Latency.Recording(resourceType);

    private void Record(RegionState region, RecordedResource recorded)
    {
        region.Of<PendingRecordings>().Remove(recorded);
        if (!region.ConfigurationRecorder.Records(recorded.ResourceType))
            return;

        var history = region.Of<ConfigurationHistory>();
        var last = history.LatestOf(recorded);
        var resource = _configurations.ResourceTypesOf(recorded.ResourceType)
            .Select(type => region.Resources.FindRecorded(type, recorded.ResourceId))
            .FirstOrDefault(found => found is not null);
        var item = resource is not null
            ? ConfigurationItemFactory.Existing(resource, _configurations.Find(resource.Type)!, last)
            : ConfigurationItemFactory.Deleted(last, _world.Now);
        if (item is null)
            return;

        history.Add(item);
        ItemRecorded?.Invoke(region, item);
    }
}
