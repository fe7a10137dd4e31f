namespace ParallelSpecs;

/// <summary>Where scenarios wait for each other: until as many are there as MEETING says.</summary>
internal static class Meeting
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly int Expected = int.Parse(Environment.GetEnvironmentVariable("MEETING") ?? "1");
    private static readonly TaskCompletionSource AllAreThere = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private static int _arrived;

    public static async Task ArriveAsync()
    {
        if (Interlocked.Increment(ref _arrived) == Expected)
            AllAreThere.SetResult();
        await AllAreThere.Task.WaitAsync(Patience);
    }
}
