using Potemkin.Guard.Tests.Registry;

namespace Potemkin.Benchmarks.Guard;

/// <summary>A rule file and the inputs that it is evaluated on.</summary>
/// <param name="Rules">The text of the rules.</param>
/// <param name="Inputs">The texts of the inputs, JSON.</param>
internal sealed record GuardLoad(string Rules, IReadOnlyList<string> Inputs)
{
    /// <summary>How often each input is evaluated.</summary>
    public const int Rounds = 10;

    public static IReadOnlyList<GuardLoad> OfRegistry() =>
    [
        .. SharedGuard.Cases()
            .GroupBy(test => test.RuleFile)
            .Select(file => new GuardLoad(File.ReadAllText(file.Key), [.. file.Select(test => InputJson.Of(test.Input.Root)!.ToJsonString())])),
    ];
}
