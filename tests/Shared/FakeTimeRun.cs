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
}
