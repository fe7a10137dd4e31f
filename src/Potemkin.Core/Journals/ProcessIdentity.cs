using System.ComponentModel;
using System.Diagnostics;

namespace Potemkin.Core.Journals;

/// <summary>A process, told from all that had its number before or will have it.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Id">Its number there.</param>
/// <param name="StartedAt">When it started.</param>
internal sealed record ProcessIdentity(string Machine, int Id, DateTimeOffset StartedAt)
{
    // The start is reckoned back from a clock that may have been set since. No number comes round again that soon.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    /// <summary>This process.</summary>
    public static ProcessIdentity Current
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return new ProcessIdentity(Environment.MachineName, process.Id, process.StartTime);
        }
    }

    /// <summary>Whether it is of this machine, which alone can tell whether it is alive.</summary>
    public bool IsOfThisMachine => Machine == Environment.MachineName;

    /// <summary>Whether a process of this machine is alive.</summary>
    public bool IsAlive()
    {
        try
        {
            using var process = Process.GetProcessById(Id);
            return (process.StartTime - StartedAt).Duration() < Tolerance;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        catch (Win32Exception)
        {
            // There is one, which does not let itself be looked at: it may be the one.
            return true;
        }
    }
}
