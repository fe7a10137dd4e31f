namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>Runs the code of Lambda functions, outside of the world: whoever invokes one does not wait within it.</summary>
internal interface IFunctionRunner
{
    /// <summary>Makes sure that the function's runtime can be run on this machine.</summary>
    /// <returns>What is missing and what to do; null where nothing is.</returns>
    string? WhyNotRunnable(string runtime);

    /// <summary>Invokes the function. What it writes is in the log group by the time that this ends.</summary>
    /// <param name="region">Where the function is.</param>
    /// <param name="function">The function.</param>
    /// <param name="payload">The event, as JSON.</param>
    Task<FunctionAnswer> InvokeAsync(RegionState region, Function function, ReadOnlyMemory<byte> payload);

    /// <summary>Ends the processes of a function that is no more what it was.</summary>
    void Retire(Function function);
}
