namespace Potemkin.Lambda.Environments;

/// <summary>A caller that waits for an execution environment.</summary>
internal sealed class Waiter(FunctionConfiguration function)
{
    public FunctionConfiguration Function => function;

    public TaskCompletionSource<ExecutionEnvironment> Environment { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
