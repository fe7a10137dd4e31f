using Potemkin.Lambda.Environments;

namespace Potemkin.Lambda;

/// <summary>
/// Runs functions in processes of this machine, until it is disposed of. A process serves one invocation at a time, and is used again;
/// when the host is disposed of, or dies, none of them is left, nor any that they have started.
/// </summary>
public sealed class FunctionHost : IAsyncDisposable
{
    /// <summary>The most bytes that Lambda takes as the payload of an invocation.</summary>
    public const int LargestPayload = 6 * 1024 * 1024;

    private readonly EnvironmentPool _pool;
    private readonly CancellationTokenSource _closing = new();

    /// <param name="options">How functions are run; the defaults where it is null.</param>
    public FunctionHost(FunctionHostOptions? options = null) => _pool = new EnvironmentPool(options ?? new FunctionHostOptions());

    /// <summary>
    /// Invokes a function and waits for what comes of it. Where all processes are busy, callers are served in the order in which they came.
    /// </summary>
    /// <param name="function">The function.</param>
    /// <param name="payload">The event as JSON; an empty object where it is empty.</param>
    /// <param name="options">What the invocation brings besides; null for nothing.</param>
    /// <param name="cancellationToken">Ends the waiting, and the process that serves this invocation.</param>
    /// <exception cref="RuntimeUnavailableException">The machine lacks what the function needs.</exception>
    /// <exception cref="RequestTooLargeException">The payload is larger than <see cref="LargestPayload"/>.</exception>
    /// <exception cref="ObjectDisposedException">The host has been disposed of, before or meanwhile.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<InvocationResult> InvokeAsync(
        FunctionConfiguration function,
        ReadOnlyMemory<byte> payload,
        InvocationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (payload.Length > LargestPayload)
            throw new RequestTooLargeException($"{payload.Length} byte payload is too large for the RequestResponse invocation type (limit {LargestPayload} bytes)");

        var environment = await _pool.AcquireAsync(function, cancellationToken);
        try
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
            return await environment.InvokeAsync(payload.IsEmpty ? "{}"u8.ToArray() : payload, options ?? new InvocationOptions(), stop.Token);
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ObjectDisposedException(nameof(FunctionHost));
        }
        finally
        {
            await _pool.ReleaseAsync(environment);
        }
    }

    /// <summary>
    /// Ends the processes of a function that was deleted or has changed: the idle ones now, the busy ones after their invocation.
    /// Returns when the idle ones are gone.
    /// </summary>
    /// <param name="functionArn">The ARN of the function.</param>
    /// <param name="revisionId">The revision that is no more; null for all of them.</param>
    public Task RetireAsync(string functionArn, string? revisionId = null) => _pool.RetireAsync(functionArn, revisionId);

    /// <summary>Ends all processes, those that serve an invocation too, and returns when none is left.</summary>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _pool.DisposeAsync();
    }
}
