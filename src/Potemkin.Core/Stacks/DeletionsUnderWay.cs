namespace Potemkin.Core.Stacks;

/// <summary>The deletions of a run, or of a sweep: what one of them takes away may have held what another one could not.</summary>
internal sealed class DeletionsUnderWay
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _attempts = [];
    private int _gone;

    /// <summary>How many stacks have gone until now.</summary>
    public int Gone => Volatile.Read(ref _gone);

    /// <summary>Makes an attempt, as one that others may wait for.</summary>
    /// <returns>How it failed; null where the stack is gone.</returns>
    public async Task<FailedDeletion?> RunAsync(Func<Task<FailedDeletion?>> attempt)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
            _attempts.Add(ended.Task);
        try
        {
            var failure = await attempt();
            if (failure is null)
                Interlocked.Increment(ref _gone);
            return failure;
        }
        finally
        {
            lock (_gate)
                _attempts.Remove(ended.Task);
            ended.SetResult();
        }
    }

    /// <summary>Waits for the attempts that are under way now; true where more stacks have gone than there had.</summary>
    public async Task<bool> HaveGoneSinceAsync(int gone, CancellationToken cancellationToken)
    {
        Task[] others;
        lock (_gate)
            others = [.. _attempts];
        await Task.WhenAll(others).WaitAsync(cancellationToken);
        return Gone > gone;
    }
}
