using System.Security.Cryptography;
using Potemkin.Lambda.Processes;
using Potemkin.Lambda.RuntimeApi;
using Potemkin.Lambda.Runtimes;

namespace Potemkin.Lambda.Environments;

/// <summary>
/// A process of one revision of a function with its runtime API, serving one invocation at a time.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html">Lambda execution environment</a>.
/// </summary>
internal sealed class ExecutionEnvironment : IAsyncDisposable
{
    // Initialization that takes longer goes on in the time of the invocation.
    private static readonly TimeSpan InitLimit = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _starts;
    private readonly TimeProvider _time;
    private readonly RuntimeApi.RuntimeApi _api = new();
    private InvocationLog _log;
    private Command? _command;
    private RuntimeApiServer? _server;
    private FunctionProcess? _process;

    /// <param name="function">What it runs.</param>
    /// <param name="time">The clock of timeouts and log lines.</param>
    /// <param name="starts">Lets so many environments of the host start at a time.</param>
    public ExecutionEnvironment(FunctionConfiguration function, TimeProvider time, SemaphoreSlim starts)
    {
        _starts = starts;
        _time = time;
        _log = new InvocationLog(time);
        Function = function;
        LogStreamName = $"{time.GetUtcNow():yyyy'/'MM'/'dd}/[{function.Version}]{RandomNumberGenerator.GetHexString(32, lowercase: true)}";
    }

    public FunctionConfiguration Function { get; }

    public string LogStreamName { get; }

    /// <summary>Whether it can serve another invocation.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Whether it is to serve no further invocation, because its function is no more or has changed.</summary>
    public bool IsRetired { get; set; }

    /// <summary>Whether its process has ended by itself.</summary>
    public bool HasExited => _process?.Exited.IsCompleted ?? false;

    /// <summary>Whether it is of that revision of that function.</summary>
    public bool Serves(FunctionConfiguration function) =>
        (Function.FunctionArn, Function.Version, Function.RevisionId) == (function.FunctionArn, function.Version, function.RevisionId);

    /// <exception cref="RuntimeUnavailableException">The machine lacks what the function needs.</exception>
    public async Task<InvocationResult> InvokeAsync(ReadOnlyMemory<byte> payload, InvocationOptions options, CancellationToken cancellationToken)
    {
        IsReady = false;
        var requestId = options.RequestId ?? Guid.NewGuid().ToString();
        TimeSpan? initDuration = null;
        if (_process is null)
        {
            await _starts.WaitAsync(cancellationToken);
            try
            {
                await StartAsync();
                initDuration = await InitializeAsync(cancellationToken);
            }
            catch (InvalidEntrypoint invalid)
            {
                return Report(requestId).Result(FunctionErrors.InvalidEntrypoint(requestId, invalid.Message));
            }
            finally
            {
                _starts.Release();
            }
        }

        var report = Report(requestId);
        report.InitDuration = initDuration;
        _log.Add($"START RequestId: {requestId} Version: {Function.Version}");
        var invocation = new Invocation
        {
            RequestId = requestId,
            InvokedFunctionArn = options.InvokedFunctionArn ?? Function.FunctionArn,
            TraceId = options.TraceId ?? TraceHeader.New(_time.GetUtcNow()),
            ClientContext = options.ClientContext,
            Deadline = TimeProvider.System.GetUtcNow() + Function.Timeout,
            Payload = payload,
        };
        var answer = await ServeAsync(invocation, report, cancellationToken);
        report.Log = Interlocked.Exchange(ref _log, new InvocationLog(_time));
        return report.Result(answer);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.EndAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private InvocationReport Report(string requestId) => new(Function, requestId, LogStreamName, _log);

    private async Task StartAsync()
    {
        // The first of its kind asks the machine for an interpreter.
        _command = await Task.Run(() =>
        {
            FunctionRuntimes.Require(Function);
            return RuntimeKind.Get(Function.Runtime).Launch(Function);
        });
        _server = await RuntimeApiServer.StartAsync(_api.HandleAsync);
        _log.Add($"INIT_START Runtime Version: {_command.RuntimeVersion}");
        _process = FunctionProcess.Start(_command, Function, _server.Address, LogStreamName, TakeLine);
    }

    private void TakeLine(string line)
    {
        // The mark follows what the function wrote, also where that did not end its line.
        if (line.EndsWith(OutputMark.Text, StringComparison.Ordinal))
        {
            if (line.Length > OutputMark.Text.Length)
                _log.Write(line[..^OutputMark.Text.Length]);
            _log.Mark();
            return;
        }

        _log.Write(line);
    }

    private async Task<TimeSpan> InitializeAsync(CancellationToken cancellationToken)
    {
        var start = _time.GetTimestamp();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_api.Initialized, _api.InitFailed, _process!.Exited, Task.Delay(InitLimit, _time, stop.Token));
        await stop.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return _time.GetElapsedTime(start);
    }

    private async Task<RuntimeAnswer> ServeAsync(Invocation invocation, InvocationReport report, CancellationToken cancellationToken)
    {
        var process = _process!;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var timeout = Task.Delay(Function.Timeout, _time, stop.Token);
        var watch = MemoryWatch.KillAboveAsync(process, Function.MemorySize, stop.Token);
        var start = _time.GetTimestamp();

        _api.Offer(invocation);
        await Task.WhenAny(invocation.Answer, _api.InitFailed, process.Exited, timeout);
        report.Duration = _time.GetElapsedTime(start);
        // A runtime that has answered asks for another invocation at once.
        if (invocation.Answer.IsCompleted)
            await Task.WhenAny(invocation.Finished, process.Exited, timeout);
        report.MaxMemoryUsed = process.Memory?.Peak;
        IsReady = invocation.Finished.IsCompleted && !process.Exited.IsCompleted;
        await stop.CancelAsync();
        await watch;

        if (IsReady)
            await OutputMark.WaitAsync(_log, _command!, process);
        else
            await process.EndAsync();
        cancellationToken.ThrowIfCancellationRequested();

        if (invocation.Answer.IsCompleted)
            return await invocation.Answer is { Body: null } ? FunctionErrors.ResponseTooLarge() : await invocation.Answer;
        if (_api.InitFailed.IsCompleted)
            return await _api.InitFailed;
        if (timeout.IsCompletedSuccessfully)
        {
            report.IsTimeout = true;
            return FunctionErrors.TimedOut(invocation.RequestId, Function.Timeout);
        }

        return FunctionErrors.Exited(invocation.RequestId, await process.Exited);
    }
}
