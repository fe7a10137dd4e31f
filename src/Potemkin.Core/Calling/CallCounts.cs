using System.Collections.Concurrent;

namespace Potemkin.Core.Calling;

/// <summary>Counts the attempts of all calls by one set of clients.</summary>
internal sealed class CallCounts
{
    private readonly ConcurrentDictionary<(string Service, string Operation), Count> _counts = new();

    /// <summary>What was counted until now, in no order.</summary>
    public IEnumerable<ApiCalls> All => _counts.Select(count => new ApiCalls(
        count.Key.Service, count.Key.Operation, Volatile.Read(ref count.Value.Attempts), Volatile.Read(ref count.Value.Throttled)));

    /// <summary>Counts an attempt.</summary>
    public void Attempted(string service, string operation) => Interlocked.Increment(ref Of(service, operation).Attempts);

    /// <summary>Counts an attempt, counted before, as one that AWS throttled.</summary>
    public void Throttled(string service, string operation) => Interlocked.Increment(ref Of(service, operation).Throttled);

    private Count Of(string service, string operation) => _counts.GetOrAdd((service, operation), _ => new Count());

    private sealed class Count
    {
        public int Attempts;
        public int Throttled;
    }
}
