namespace Potemkin.Core.RuleBook;

/// <summary>When what went on, and what overlapped: a picture, and the same as a table.</summary>
internal static class TimelineChapter
{
    private static readonly (TimelineKind Kind, string Name)[] Legend =
    [
        (TimelineKind.Create, "stack being created"),
        (TimelineKind.Update, "stack being updated"),
        (TimelineKind.Wait, "waiting for the verdict"),
        (TimelineKind.Delete, "stack being deleted"),
        (TimelineKind.Scenario, "scenario"),
    ];

    public static void Write(HtmlWriter html, Book book)
    {
        using var chapter = html.In("section", ("id", "timeline"), ("aria-labelledby", "timeline-title"));
        html.Leaf("h2", "Timeline", ("id", "timeline-title"));
        foreach (var (run, index) in book.Evidence.Runs.Select((run, index) => (run, index + 1)))
        {
            if (book.Evidence.Runs.Count > 1)
                html.Leaf("h3", $"Run {run.Id}");
            var lanes = TimelineLane.Of(book, run);
            if (lanes.Count == 0)
                html.Leaf("p", "No scenario was executed.");
            else
                Run(html, lanes, index);
        }
    }

    private static void Run(HtmlWriter html, IReadOnlyList<TimelineLane> lanes, int number)
    {
        using var figure = html.In("figure");
        html.Leaf("figcaption", Sentence(lanes), ("id", $"timeline-{number}"));
        using (html.In("ul", ("class", "legend")))
        {
            foreach (var (kind, name) in Legend.Where(entry => lanes.Any(lane => lane.Bars.Any(bar => bar.Kind == entry.Kind))))
            {
                using (html.In("li"))
                {
                    using (html.In("svg", ("class", "timeline key"), ("viewBox", "0 0 22 12"), ("aria-hidden", "true")))
                        html.Leaf("rect", "", [("class", TimelinePicture.StyleOf(kind)), ("x", "0"), ("width", "22"), .. Height(kind)]);
                    html.Text(name);
                }
            }
        }

        using (html.Scrolling("Picture of the timeline"))
            TimelinePicture.Draw(html, lanes, $"timeline-{number}");
        using (html.In("details", ("class", "as-table")))
        {
            html.Leaf("summary", "The timeline as a table");
            Table(html, lanes);
        }
    }

    private static (string, string?)[] Height(TimelineKind kind) => kind switch
    {
        TimelineKind.Scenario => [("y", "5"), ("height", "2")],
        TimelineKind.Wait => [("y", "3"), ("height", "6")],
        _ => [("y", "0"), ("height", "12")],
    };

    private static string Sentence(IReadOnlyList<TimelineLane> lanes)
    {
        var took = lanes.Max(lane => lane.To) - lanes.Min(lane => lane.From);
        var together = TimeSpan.FromTicks(lanes.Sum(lane => (lane.To - lane.From).Ticks));
        var most = lanes.Max(one => lanes.Count(other => other.From <= one.From && other.To > one.From));
        var shared = lanes.Count(lane => lane.Scenario is null);
        var what = Words.Count(lanes.Count - shared, "scenario") + (shared > 0 ? $" and {Words.Count(shared, "shared stack")}" : "");
        return $"{what} in {Words.Of(took)}, at most {Words.Number(most)} at the same time; one after another they would take {Words.Of(together)}.";
    }

    private static void Table(HtmlWriter html, IReadOnlyList<TimelineLane> lanes)
    {
        var began = lanes.Min(lane => lane.From);
        string[] columns = ["Scenario", "From", "Stacks created", "Updated", "Verdicts waited for", "Deleted", "Until"];
        html.Table("When what went on, from the first beginning", columns, () =>
        {
            foreach (var lane in lanes)
            {
                using (html.In("tr"))
                {
                    using (html.In("th", ("scope", "row")))
                    {
                        if (lane.Scenario is { } scenario)
                            html.Link(scenario.Anchor, lane.Name);
                        else
                            html.Text(lane.Name);
                    }

                    html.Leaf("td", Words.Of(lane.From - began));
                    foreach (var kind in new[] { TimelineKind.Create, TimelineKind.Update, TimelineKind.Wait, TimelineKind.Delete })
                        html.Leaf("td", string.Join(", ", lane.Bars.Where(bar => bar.Kind == kind).Select(bar => Words.Of(bar.To - bar.From))));
                    html.Leaf("td", Words.Of(lane.To - began));
                }
            }
        });
    }
}
