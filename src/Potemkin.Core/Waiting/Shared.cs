namespace Potemkin.Core.Waiting;

internal static class Shared
{
    /// <summary>
    /// Starts what others wait for too: it goes on wherever the one who starts it runs, and however long that lasts. An engine may run
    /// a step in a context that ends with the step.
    /// </summary>
    public static Task<T> Start<T>(Func<Task<T>> work)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return work();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
