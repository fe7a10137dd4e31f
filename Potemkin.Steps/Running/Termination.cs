using System.Runtime.InteropServices;

namespace Potemkin.Steps.Running;

/// <summary>
/// Has Ctrl+C and SIGTERM end the run instead of killing it: an exit of its own lets the engines run their AfterTestRun hooks,
/// which delete what still stands.
/// </summary>
internal sealed class Termination : IDisposable
{
    private const int ExitCode = 130;

    private readonly PosixSignalRegistration[] _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, End),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, End),
    ];

    /// <summary>Whether a signal has ended the run: what fails from then on fails of that.</summary>
    public static bool HasBegun { get; private set; }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private static void End(PosixSignalContext context)
    {
        context.Cancel = true;
        HasBegun = true;
        // Not on the signal's own thread, which the exit would wait for.
        Task.Run(() => Environment.Exit(ExitCode));
    }
}
