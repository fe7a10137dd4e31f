using System.Text;
using Potemkin.Lambda;

namespace Potemkin.EmbeddedAws.Tests.Functions;

/// <summary>What this machine has.</summary>
internal static class Machine
{
    /// <summary>Why functions of the runtime cannot be run; null where they can.</summary>
    public static string? WhyNot(string runtime, bool boto3 = false)
    {
        try
        {
            FunctionRuntimes.Require(runtime, boto3);
            return null;
        }
        catch (RuntimeUnavailableException unavailable)
        {
            return unavailable.Message;
        }
    }

    /// <summary>Skips the test, with the reason, where functions of the runtime cannot be run.</summary>
    public static void Needs(string runtime, bool boto3 = false) => Skip.If(WhyNot(runtime, boto3) is not null, WhyNot(runtime, boto3));

    /// <summary>Skips the test where the machine does not tell what processes it has.</summary>
    public static void NeedsProc() => Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux tells the environment of processes.");

    /// <summary>How many processes have a variable of that value in their environment.</summary>
    public static int ProcessesWith(string variable, string value)
    {
        var wanted = Encoding.UTF8.GetBytes($"\0{variable}={value}\0");
        return Directory.EnumerateDirectories("/proc").Count(folder => int.TryParse(Path.GetFileName(folder), out _) && Has(folder, wanted));
    }

    private static bool Has(string folder, byte[] wanted)
    {
        try
        {
            // The first variable has no end of another before it.
            return ((byte[])[0, .. File.ReadAllBytes(Path.Combine(folder, "environ"))]).AsSpan().IndexOf(wanted) >= 0;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
