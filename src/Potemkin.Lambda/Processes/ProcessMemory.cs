using System.Globalization;

namespace Potemkin.Lambda.Processes;

/// <summary>The memory of a process.</summary>
/// <param name="Anonymous">What it holds now that is not a part of a file, in bytes.</param>
/// <param name="Peak">The most that it has held of any kind, in bytes.</param>
internal readonly record struct ProcessMemory(long Anonymous, long Peak)
{
    /// <summary>As Linux tells it; null elsewhere, and for a process that is no more.</summary>
    public static ProcessMemory? Of(int processId)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        try
        {
            var lines = File.ReadAllLines($"/proc/{processId}/status");
            return Read(lines, "RssAnon:") is { } anonymous && Read(lines, "VmHWM:") is { } peak ? new ProcessMemory(anonymous, peak) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    // RssAnon:     12345 kB
    private static long? Read(string[] lines, string name) =>
        Array.Find(lines, line => line.StartsWith(name, StringComparison.Ordinal)) is { } line
            ? long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) * 1024
            : null;
}
