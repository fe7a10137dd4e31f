using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What the book says of a run in words.</summary>
internal static class RunWords
{
    /// <summary>Where a run was, in a sentence. Whoever relies on the book must see whether AWS itself said it.</summary>
    public static string PlaceOf(RunEvidence run) => run.Target switch
    {
        "live" => $"Verdicts of AWS Config in account {run.AccountId ?? "(none)"}, {run.Region ?? "no region"}.",
        "embedded" => "Verdicts of the embedded AWS, which runs on the machine of the tests: no account was asked.",
        var address => $"Verdicts of what answers at {address}.",
    };

    /// <summary>Where a run was, in a word or two.</summary>
    public static string TargetOf(RunEvidence run) => run.Target switch
    {
        "live" => "live (an AWS account)",
        "embedded" => "embedded (no account)",
        var address => address,
    };

    /// <summary>How often a run called AWS.</summary>
    public static string CallsOf(RunEvidence run)
    {
        var (attempts, throttled) = (run.Total.Calls.Sum(call => call.Attempts), run.Total.Calls.Sum(call => call.Throttled));
        return throttled == 0 ? Words.Number(attempts) : $"{Words.Number(attempts)} ({Words.Number(throttled)} throttled)";
    }

    /// <summary>About what a run cost.</summary>
    public static string CostOf(RunEvidence run) => run.Total.Cost?.ToString() ?? "nothing";
}
