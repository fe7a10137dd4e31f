namespace Potemkin.EmbeddedAws.Services.Config.Recording;

/// <summary>The resources of one region whose change is not yet recorded: a further change until then makes no item of its own.</summary>
internal sealed class PendingRecordings
{
    private readonly HashSet<RecordedResource> _resources = [];

    /// <summary>False where the resource waits already.</summary>
    public bool Add(RecordedResource resource) => _resources.Add(resource);

    public void Remove(RecordedResource resource) => _resources.Remove(resource);
}
