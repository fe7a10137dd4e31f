using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State;

/// <summary>The objects in the buckets of one region. They are held in memory.</summary>
internal sealed class BucketObjects() : RegionPart<StoredObject>("objects")
{
    private readonly Dictionary<string, SortedDictionary<string, StoredObject>> _byBucket = new(StringComparer.Ordinal);

    /// <summary>Those of a bucket, by key.</summary>
    public IReadOnlyCollection<StoredObject> Of(string bucket) => _byBucket.TryGetValue(bucket, out var objects) ? objects.Values : [];

    public StoredObject? Find(string bucket, string key) => _byBucket.GetValueOrDefault(bucket)?.GetValueOrDefault(key);

    /// <summary>Whether nothing keeps the bucket from being deleted.</summary>
    public bool IsEmpty(string bucket) => Of(bucket).Count == 0;

    /// <summary>Adds the object, or takes it in place of the one of the same key.</summary>
    public void Put(StoredObject item)
    {
        if (!_byBucket.TryGetValue(item.Bucket, out var objects))
            _byBucket[item.Bucket] = objects = new SortedDictionary<string, StoredObject>(StringComparer.Ordinal);
        objects[item.Key] = item;
    }

    public void Remove(string bucket, string key) => _byBucket.GetValueOrDefault(bucket)?.Remove(key);

    protected override IEnumerable<StoredObject> SaveAll() => _byBucket.Values.SelectMany(objects => objects.Values);

    protected override void LoadAll(IReadOnlyList<StoredObject> saved, RegionState region)
    {
        foreach (var item in saved)
            Put(item);
    }
}
