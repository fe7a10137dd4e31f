using System.Diagnostics;
using Potemkin.Lambda.Processes;

namespace Potemkin.Lambda.Runtimes;

/// <summary>An interpreter on this machine, as it tells of itself.</summary>
/// <param name="File">Its own path, past all shims.</param>
/// <param name="Version">Its version.</param>
/// <param name="HasBoto3">Whether it has boto3.</param>
internal sealed record Interpreter(string File, Version Version, bool HasBoto3)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Asks one for its path, its version and, on a third line, whether it has boto3.
    /// Null where there is none of that name, or it does not answer.
    /// </summary>
    public static Interpreter? Ask(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        MachineVariables.Keep(start.Environment);
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            // By threads of their own: whoever asks may keep all those of the pool waiting.
            var said = new PipeReading(process.StandardOutput);
            // A pipe that nobody reads would stop it.
            var complained = new PipeReading(process.StandardError);
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            complained.ToEnd();
            return process.ExitCode == 0 ? Parse(said.ToEnd()) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static Interpreter? Parse(string answer) =>
        answer.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var file, var version, .. var more]
        && System.Version.TryParse(version, out var parsed)
            ? new Interpreter(file, parsed, more is ["True"])
            : null;
}
