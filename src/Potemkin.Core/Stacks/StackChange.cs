namespace Potemkin.Core.Stacks;

/// <summary>Something that is being done to a stack.</summary>
/// <param name="end">Takes note of its end, with the reason where it failed.</param>
internal sealed class StackChange(Action<string?> end)
{
    /// <summary>Takes note that it is done.</summary>
    public void Done() => end(null);

    /// <summary>Takes note of the reason where what is part of it fails.</summary>
    public async Task WatchAsync(Task part)
    {
        try
        {
            await part;
        }
        catch (Exception failure)
        {
            end(failure.Message);
            throw;
        }
    }
}
