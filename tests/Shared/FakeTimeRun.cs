using System.Collections.Concurrent;

namespace Potemkin.Tests;

/// <summary>Lets time pass for what waits on it.</summary>
internal static class FakeTimeRun
{
    /// <summary>Advances from timer to timer until the task has ended, and gives its result.</summary>
    public static async Task<T> RunAsync<T>(this FakeTime time, Task<T> task)
    {
        await time.RunAsync((Task)task);
        return await task;
    }

    /// <summary>Advances from timer to timer until the task has ended.</summary>
    public static async Task RunAsync(this FakeTime time, Task task)
    {
        while (!task.IsCompleted)
        {
            if (!time.AdvanceToNextTimer())
                await Task.Yield();
        }

        await task;
    }

    /// <summary>
    /// Runs many things that wait on one another, on this thread: time passes only when none of them has anything left to do, so that
    /// each run goes the same way.
    /// </summary>
    public static T RunInStep<T>(this FakeTime time, Func<Task<T>> run)
    {
        var before = SynchronizationContext.Current;
        var work = new Work();
        SynchronizationContext.SetSynchronizationContext(work);
        try
        {
            var task = run();
            while (!task.IsCompleted)
            {
                if (!work.DoNext() && !time.AdvanceToNextTimer())
                    throw new InvalidOperationException("Everything waits, and nothing will come.");
            }

            return task.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    /// <summary>The same for what has no result.</summary>
    public static void RunInStep(this FakeTime time, Func<Task> run) => time.RunInStep(async () =>
    {
        await run();
        return true;
    });

    private sealed class Work : SynchronizationContext
    {
        private readonly ConcurrentQueue<(SendOrPostCallback Do, object? State)> _posted = new();

        public override void Post(SendOrPostCallback d, object? state) => _posted.Enqueue((d, state));

        public bool DoNext()
        {
            if (!_posted.TryDequeue(out var next))
                return false;
            next.Do(next.State);
            return true;
        }
    }
}
