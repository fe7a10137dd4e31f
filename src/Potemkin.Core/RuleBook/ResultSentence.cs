using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What all of the scenarios come to.</summary>
/// <param name="IsGood">Whether nothing failed, nothing is broken, and nothing that is demanded is missing.</param>
/// <param name="Sentence">What it comes to.</param>
/// <param name="Remarks">What else has to be known, each with the chapter that tells it.</param>
internal sealed record ResultSentence(bool IsGood, string Sentence, IReadOnlyList<(string Anchor, string Text)> Remarks)
{
    /// <summary>The result of a book.</summary>
    public static ResultSentence Of(Book book)
    {
        var (all, failed, passed) = (book.Scenarios.Count, book.Failed.Count, book.Count(ScenarioOutcome.Passed));
        var sentence = (all, failed) switch
        {
            (0, _) => "There was no scenario.",
            (_, > 0) => $"{Words.Number(failed)} of {Words.Count(all, "scenario")} failed.",
            _ when passed == all => all == 1 ? "The scenario passed." : $"All {Words.Count(all, "scenario")} passed.",
            _ => $"No scenario failed; {Words.Number(passed)} of {Words.Number(all)} passed.",
        };
        List<(string, string)> remarks = [];
        if (book.NotExecuted.Count > 0)
        {
            var were = book.NotExecuted.Count == 1 ? "was" : "were";
            remarks.Add(("not-executed", $"{Words.Count(book.NotExecuted.Count, "scenario")} {were} not executed: {Reasons(book)}."));
        }

        if (book.RulesNotProved.ToList() is { Count: > 0 } rules)
        {
            var are = rules.Count == 1 ? "is" : "are";
            remarks.Add(("coverage", $"{Words.Count(rules.Count, "rule")} {are} not proved for every verdict that is demanded."));
        }

        return new ResultSentence(all > 0 && failed == 0 && !book.BrokenRuns.Any() && !book.RulesNotProved.Any(), sentence, remarks);
    }

    private static string Reasons(Book book) => string.Join(", ", book.NotExecuted
        .GroupBy(scenario => scenario.Evidence.Outcome)
        .Select(same => $"{Words.Number(same.Count())} {Words.Of(same.Key)}"));
}
