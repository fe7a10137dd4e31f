namespace Potemkin.Lambda.Environments;

/// <summary>An execution environment that waits for another invocation, for so long.</summary>
internal sealed class IdleEnvironment : IDisposable
{
    private readonly ITimer _timer;

    public IdleEnvironment(ExecutionEnvironment environment, FunctionHostOptions options, Action<IdleEnvironment> elapsed)
    {
        Environment = environment;
        _timer = options.TimeProvider.CreateTimer(_ => elapsed(this), null, options.IdleTime, Timeout.InfiniteTimeSpan);
    }

    public ExecutionEnvironment Environment { get; }

    public void Dispose() => _timer.Dispose();
}
