using System.Diagnostics;

namespace Potemkin.Lambda.Tests;

/// <summary>The processes of this machine.</summary>
internal static class Processes
{
    /// <summary>Whether one runs; one that has ended and that nobody has asked for does not.</summary>
    public static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited && !IsZombie(id);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Waits until it runs no more.</summary>
    public static async Task GoneAsync(int id)
    {
        while (IsAlive(id))
            await Task.Delay(5);
    }

    private static bool IsZombie(int id)
    {
        try
        {
            return File.Exists($"/proc/{id}/status") && File.ReadAllText($"/proc/{id}/status").Contains("State:\tZ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }
}
