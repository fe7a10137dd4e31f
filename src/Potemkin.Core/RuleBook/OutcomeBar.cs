using System.Globalization;
using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>How many scenarios came to which outcome: a bar, and below it the same in words.</summary>
internal static class OutcomeBar
{
    private const double Width = 1000;

    public static void Write(HtmlWriter html, Book book)
    {
        var counts = Enum.GetValues<ScenarioOutcome>()
            .Select(outcome => (Outcome: outcome, Count: book.Count(outcome)))
            .Where(count => count.Count > 0)
            .ToList();
        if (counts.Count == 0)
            return;
        using (html.In("svg", ("class", "bar"), ("viewBox", "0 0 1000 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")))
        {
            var left = 0.0;
            foreach (var (outcome, count) in counts)
            {
                var width = Width * count / book.Scenarios.Count;
                html.Leaf("rect", "", ("class", HtmlPieces.KeyOf(outcome)),
                    ("x", Coordinate(left)), ("width", Coordinate(Math.Max(width - 2, 1))), ("height", "10"));
                left += width;
            }
        }

        using (html.In("ul", ("class", "outcomes")))
        {
            foreach (var (outcome, count) in counts)
            {
                using (html.In("li"))
                {
                    html.Outcome(outcome);
                    html.Text(" ").Leaf("strong", Words.Number(count)).Text(" ").Leaf("span", Words.MeaningOf(outcome), ("class", "faint"));
                }
            }
        }
    }

    private static string Coordinate(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
