using System.Collections.Concurrent;

namespace Potemkin.Steps.Parallel;

/// <summary>
/// Threads for scenarios, one for each that runs. SpecFlow blocks the thread that a scenario runs on, and knows the scenario by it: it makes
/// all that a scenario needs anew for each thread that it sees, so that threads are used again.
/// </summary>
internal static class ScenarioThreads
{
    private static readonly ConcurrentStack<Worker> Idle = new();

    /// <summary>Runs something on a thread of its own, for as long as it holds the thread.</summary>
    public static Task<T> RunAsync<T>(Func<Task<T>> run)
    {
        var outcome = new TaskCompletionSource<Task<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var worker = Idle.TryPop(out var idle) ? idle : new Worker();
        worker.Take(() =>
        {
            try
            {
                outcome.SetResult(run());
            }
            catch (Exception failure)
            {
                outcome.SetException(failure);
            }
        });
        return outcome.Task.Unwrap();
    }

    private sealed class Worker
    {
        private readonly AutoResetEvent _taken = new(initialState: false);
        private Action _work = () => { };

        public Worker() => new Thread(Work) { IsBackground = true, Name = "Scenarios" }.Start();

        public void Take(Action work)
        {
            _work = work;
            _taken.Set();
        }

        private void Work()
        {
            while (true)
            {
                _taken.WaitOne();
                _work();
                Idle.Push(this);
            }
        }
    }
}
