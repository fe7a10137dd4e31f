namespace Potemkin.Steps.Parallel;

/// <summary>Lets so many run at the same time; who comes too early waits, in order, without a thread.</summary>
/// <param name="number">How many.</param>
internal sealed class Slots(int number)
{
    private readonly SemaphoreSlim _free = new(number);

    /// <summary>Runs something when there is a slot for it.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        await _free.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            _free.Release();
        }
    }
}
