namespace Potemkin.Lambda.Environments;

/// <summary>The execution environments of all functions: those that serve, those that wait to be used again, and who waits for one.</summary>
internal sealed class EnvironmentPool(FunctionHostOptions options) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<ExecutionEnvironment> _busy = [];
    // The first has been idle for the longest.
    private readonly List<IdleEnvironment> _idle = [];
    private readonly LinkedList<Waiter> _waiters = [];
    // To load a module is work for a processor: more at a time than there are would only make each slower.
    private readonly SemaphoreSlim _starts = new(Math.Max(2, System.Environment.ProcessorCount));
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    // Those that are being ended among them.
    private int _count;
    private bool _closed;

    /// <summary>One for an invocation: an idle one of this revision, a new one, or the first that another caller is done with.</summary>
    /// <exception cref="ObjectDisposedException">There are no more.</exception>
    public async Task<ExecutionEnvironment> AcquireAsync(FunctionConfiguration function, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(function);
        IdleEnvironment? ended = null;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(FunctionHost));
            if (TakeIdle(function) is { } idle)
                return Use(idle);
            if (MayGrow(function))
            {
                if (_count < options.MaximumProcesses)
                {
                    _count++;
                    return Use(new ExecutionEnvironment(function, options.TimeProvider, _starts));
                }

                if (_idle.Count > 0)
                    ended = TakeIdle(_idle[0]);
            }

            _waiters.AddLast(waiter);
        }

        // Its place is for whoever has waited longest.
        if (ended is not null)
            await EndAsync(ended.Environment);
        await using var cancellation = cancellationToken.Register(() => Cancel(waiter, cancellationToken));
        return await waiter.Environment.Task;
    }

    /// <summary>Takes one back after its invocation: for the next caller, to wait for one, or to be ended.</summary>
    public async Task ReleaseAsync(ExecutionEnvironment environment)
    {
        lock (_gate)
        {
            _busy.Remove(environment);
            if (environment.IsReady && !environment.IsRetired && !_closed)
            {
                var first = _waiters.FirstOrDefault(waiter => environment.Serves(waiter.Function) || MayGrow(waiter.Function));
                if (first is null)
                {
                    _idle.Add(new IdleEnvironment(environment, options, EndIdle));
                    return;
                }

                if (environment.Serves(first.Function))
                {
                    Give(first, environment);
                    return;
                }
            }
        }

        await EndAsync(environment);
    }

    /// <summary>Lets those of a function serve no further invocation; returns when the idle ones have ended.</summary>
    public Task RetireAsync(string functionArn, string? revisionId)
    {
        List<IdleEnvironment> ended;
        lock (_gate)
        {
            foreach (var environment in _busy.Where(IsMeant))
                environment.IsRetired = true;
            ended = [.. _idle.Where(idle => IsMeant(idle.Environment))];
            ended.ForEach(idle => TakeIdle(idle));
        }

        return Task.WhenAll(ended.Select(idle => EndAsync(idle.Environment)));

        bool IsMeant(ExecutionEnvironment environment) =>
            environment.Function.FunctionArn == functionArn && (revisionId is null || environment.Function.RevisionId == revisionId);
    }

    /// <summary>Ends the idle ones, and waits until the others have been released and ended.</summary>
    public async ValueTask DisposeAsync()
    {
        List<IdleEnvironment> ended;
        lock (_gate)
        {
            _closed = true;
            foreach (var waiter in _waiters)
                waiter.Environment.TrySetException(new ObjectDisposedException(nameof(FunctionHost)));
            _waiters.Clear();
            ended = [.. _idle];
            ended.ForEach(idle => TakeIdle(idle));
            if (_count == 0)
                _empty.TrySetResult();
        }

        await Task.WhenAll(ended.Select(idle => EndAsync(idle.Environment)));
        await _empty.Task;
    }

    private async Task EndAsync(ExecutionEnvironment environment)
    {
        await environment.DisposeAsync();
        lock (_gate)
        {
            if (_waiters.FirstOrDefault(waiter => MayGrow(waiter.Function)) is { } first)
                Give(first, new ExecutionEnvironment(first.Function, options.TimeProvider, _starts));
            else if (--_count == 0 && _closed)
                _empty.TrySetResult();
        }
    }

    private void EndIdle(IdleEnvironment idle)
    {
        lock (_gate)
        {
            if (!_idle.Contains(idle))
                return;
            TakeIdle(idle);
        }

        _ = EndAsync(idle.Environment);
    }

    private void Cancel(Waiter waiter, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // Who has been given one keeps it.
            if (_waiters.Remove(waiter))
                waiter.Environment.TrySetCanceled(cancellationToken);
        }
    }

    private void Give(Waiter waiter, ExecutionEnvironment environment)
    {
        _waiters.Remove(waiter);
        waiter.Environment.TrySetResult(Use(environment));
    }

    private bool MayGrow(FunctionConfiguration function) =>
        _busy.Concat(_idle.Select(idle => idle.Environment)).Count(environment => environment.Serves(function)) < options.MaximumProcessesPerFunction;

    private ExecutionEnvironment Use(ExecutionEnvironment environment)
    {
        _busy.Add(environment);
        return environment;
    }

    /// <summary>The one that was used last: the others may end.</summary>
    private ExecutionEnvironment? TakeIdle(FunctionConfiguration function) =>
        _idle.FindLast(idle => idle.Environment.Serves(function) && !idle.Environment.HasExited) is { } found
            ? TakeIdle(found).Environment
            : null;

    private IdleEnvironment TakeIdle(IdleEnvironment idle)
    {
        _idle.Remove(idle);
        idle.Dispose();
        return idle;
    }
}
