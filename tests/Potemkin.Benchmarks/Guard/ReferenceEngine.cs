using System.Diagnostics;
using Potemkin.Guard.Tests.Reference;

namespace Potemkin.Benchmarks.Guard;

/// <summary>The reference: a process with all inputs once, and one with all of them some times more.</summary>
internal static class ReferenceEngine
{
    /// <returns>The processor time by which the second process took longer.</returns>
    public static TimeSpan Measure(GuardLoad file) => TimeOf(file, GuardLoad.Rounds + 1) - TimeOf(file, 1);

    private static TimeSpan TimeOf(GuardLoad file, int rounds)
    {
        var start = new ProcessStartInfo(ReferenceGuard.Instance.Program, ["validate", "--payload", "--show-summary", "none"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var reading = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(ReferenceStatuses.Payload([file.Rules], Enumerable.Repeat(file.Inputs, rounds).SelectMany(inputs => inputs)));
        process.StandardInput.Close();
        reading.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.TotalProcessorTime;
    }
}
