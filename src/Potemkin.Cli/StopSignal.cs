using System.Runtime.InteropServices;

namespace Potemkin.Cli;

/// <summary>Waits for Ctrl+C or SIGTERM, the first of which ends what is served and not the process; the second ends that too.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly TaskCompletionSource _requested = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignal() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Request),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Request),
    ];

    /// <summary>Ends when it has come.</summary>
    public Task Requested => _requested.Task;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private void Request(PosixSignalContext context)
    {
        context.Cancel = _requested.TrySetResult();
    }
}
