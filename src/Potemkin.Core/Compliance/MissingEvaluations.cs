using Potemkin.Core.Stacks;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>
/// Has a rule evaluated for resources about which it is silent, where it has not been since they were recorded. A resource that the rule does
/// not judge brings no evaluation about, and whichever is recorded after the last one of another would be waited for in vain.
/// </summary>
/// <param name="startAsync">Has the rule evaluated.</param>
/// <param name="time">The clock.</param>
/// <param name="lag">How long an evaluation may take that AWS Config starts by itself.</param>
internal sealed class MissingEvaluations(Func<CancellationToken, Task<EvaluationStart>> startAsync, TimeProvider time, TimeSpan lag) : IDisposable
{
    private readonly Dictionary<StackResource, Missing> _missing = [];
    private readonly CancellationTokenSource _disposed = new();

    /// <summary>Takes note of whether the rule has been evaluated since the resource was recorded.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="isMissing">Whether it has not.</param>
    /// <exception cref="Exception">AWS Config refused to evaluate it.</exception>
    public void Note(StackResource resource, bool isMissing)
    {
        if (!isMissing)
            _missing.Remove(resource);
        else if (!_missing.TryGetValue(resource, out var missing))
            _missing[resource] = new Missing(time.GetTimestamp());
        else if (missing.Start is null && time.GetElapsedTime(missing.Since) >= lag)
            missing.Start = Shared.Start(() => startAsync(_disposed.Token));
        else if (missing.Start is { IsFaulted: true } refused)
            refused.GetAwaiter().GetResult();
    }

    /// <summary>Whoever no longer waits starts nothing.</summary>
    public void Dispose()
    {
        _disposed.Cancel();
        _disposed.Dispose();
    }

    private sealed class Missing(long since)
    {
        public long Since { get; } = since;

        public Task? Start { get; set; }
    }
}
