namespace Potemkin.EmbeddedAws.State;

/// <summary>Values by key, put in the order of their keys once somebody looks at all of them: many are written for each time that happens.</summary>
internal sealed class OrderedTable<TKey, TValue>(IComparer<TKey> order, IEqualityComparer<TKey>? equality = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _values = new(equality);
    private IReadOnlyList<TValue>? _ordered;

    /// <summary>The values in the order of their keys, as they are now.</summary>
    public IReadOnlyList<TValue> InOrder => _ordered ??= [.. _values.OrderBy(entry => entry.Key, order).Select(entry => entry.Value)];

    public TValue? Find(TKey key) => _values.GetValueOrDefault(key);

    /// <summary>Puts the value in place of an earlier one of the same key.</summary>
    public void Put(TKey key, TValue value)
    {
        _values[key] = value;
        _ordered = null;
    }

    public void Remove(TKey key)
    {
        if (_values.Remove(key))
            _ordered = null;
    }
}
