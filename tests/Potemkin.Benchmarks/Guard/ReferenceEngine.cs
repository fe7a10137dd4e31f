using System.Globalization;
using System.Text.RegularExpressions;
using Potemkin.Guard.Tests.Reference;

namespace Potemkin.Benchmarks.Guard;

/// <summary>The reference: a process with all inputs once, and one with all of them some times more.</summary>
internal static partial class ReferenceEngine
{
    // The shell tells what its children took, on its second line: 0m1.234s 0m0.012s.
    private const string Timed = "\"$0\" validate --payload --show-summary none > /dev/null 2>&1; times";

    /// <returns>The processor time by which the second process took longer.</returns>
    public static TimeSpan Measure(GuardLoad file) => TimeOf(file, GuardLoad.Rounds + 1) - TimeOf(file, 1);

    private static TimeSpan TimeOf(GuardLoad file, int rounds)
    {
        var payload = ReferenceStatuses.Payload([file.Rules], Enumerable.Repeat(file.Inputs, rounds).SelectMany(inputs => inputs));
        var (output, _) = ReferenceGuard.Run("bash", ["-c", Timed, ReferenceGuard.Instance.Program], payload);
        return Time().Matches(output.Split('\n')[1]).Aggregate(TimeSpan.Zero, (sum, time) => sum
            + TimeSpan.FromMinutes(int.Parse(time.Groups[1].Value, CultureInfo.InvariantCulture))
            + TimeSpan.FromSeconds(double.Parse(time.Groups[2].Value, CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"(\d+)m([\d.]+)s")]
    private static partial Regex Time();
}
