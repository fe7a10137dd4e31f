using System.Collections.Concurrent;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>How often the operations of AWS were called at one address; each attempt of the SDK is a call.</summary>
internal sealed class CallCounts
{
    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);
    private int _refused;

    public int Total => _calls.Values.Sum();

    /// <summary>How many attempts were refused as too many.</summary>
    public int Refused => _refused;

    public IReadOnlyDictionary<string, int> ByOperation => _calls;

    public int Of(string operation) => _calls.GetValueOrDefault(operation);

    public void Add(string operation, int calls = 1) => _calls.AddOrUpdate(operation, calls, (_, count) => count + calls);

    public void AddRefused() => Interlocked.Increment(ref _refused);

    public override string ToString() =>
        string.Join(", ", _calls.OrderByDescending(call => call.Value).ThenBy(call => call.Key).Select(call => $"{call.Key} {call.Value}"));
}
