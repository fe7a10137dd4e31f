using System.Diagnostics;
using Potemkin.Lambda.Runtimes;

namespace Potemkin.Lambda.Processes;

/// <summary>
/// Starts a process that leads a session of its own, beside a watcher that ends all of the session when this process closes the pipe to
/// it, or dies. Windows has no sessions: there the tree of processes is ended.
/// </summary>
internal static class ProcessGroup
{
    // The watcher reads from the pipe, and writes what it reads to the output, behind all that was written before. At the end it ends
    // children that went to a session of their own, which are found by a variable of their environment that the watcher itself lacks, and
    // then the session. As it holds the output open, the end of the output tells that all are gone.
    private const string Script =
        """
        mark=$1; shift
        (
          trap '' HUP INT TERM
          PATH=/usr/bin:/bin
          while read -r line; do printf '%s\n' "$line"; done
          for f in $(grep -lszFx "$mark" /proc/[0-9]*/environ 2>/dev/null); do
            p=${f#/proc/}; kill -9 "${p%/environ}" 2>/dev/null
          done
          kill -9 0
        ) <&3 3<&- &
        exec /usr/bin/env "$mark" "$@" </dev/null 3<&- 2>&1
        """;

    private const string SetSessionInPerl = "use POSIX (); POSIX::setsid(); exec @ARGV";

    // macOS has none, but has Perl.
    private static readonly string[] SetSession = Array.Find(["/usr/bin/setsid", "/bin/setsid"], File.Exists) is { } setsid ? [setsid] : ["perl", "-e", SetSessionInPerl];

    /// <summary>How the command is started. Standard input is what the watcher waits on; the output is on one stream.</summary>
    /// <param name="command">What is run.</param>
    /// <param name="runtimeApi">The address of the runtime API, by which the process and its children are known.</param>
    public static ProcessStartInfo Start(Command command, string runtimeApi)
    {
        const string Variable = "AWS_LAMBDA_RUNTIME_API";
        if (OperatingSystem.IsWindows())
            return new ProcessStartInfo(command.File, command.Arguments) { Environment = { [Variable] = runtimeApi } };

        // The script's own input becomes 3, for a command in the background would get none.
        string[] shell = ["/bin/sh", "-c", $"exec 3<&0\n{Script}", "sh", $"{Variable}={runtimeApi}", command.File, .. command.Arguments];
        return new ProcessStartInfo(SetSession[0], [.. SetSession[1..], .. shell]);
    }
}
