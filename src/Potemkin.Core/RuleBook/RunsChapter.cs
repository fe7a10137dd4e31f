using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What the runs did: calls and resources, in numbers.</summary>
internal static class RunsChapter
{
    public static void Write(HtmlWriter html, Book book)
    {
        using var chapter = html.In("section", ("id", "runs"), ("aria-labelledby", "runs-title"));
        html.Leaf("h2", book.Evidence.Runs.Count == 1 ? "What the run did" : "What the runs did", ("id", "runs-title"));
        foreach (var run in book.Evidence.Runs)
        {
            if (book.Evidence.Runs.Count > 1)
                html.Leaf("h3", $"Run {run.Id}");
            Run(html, run);
        }
    }

    private static void Run(HtmlWriter html, RunEvidence run)
    {
        using (html.In("dl", ("class", "facts")))
        {
            html.Fact("Stacks", ChangesOf(run.Total.Stacks));
            html.Fact("Evaluations seen", Words.Number(run.Total.Evaluations.Seen));
            html.Fact("Evaluations started", Words.Number(run.Total.Evaluations.Started));
            if (run.Total.Cost is { } cost)
            {
                var (items, evaluations) = (Words.Count(cost.ConfigurationItems, "configuration item"), Words.Count(cost.Evaluations, "evaluation"));
                html.Fact("About, of AWS Config", $"{cost}: {items}, {evaluations}");
            }

            foreach (var place in run.Places.Where(_ => run.Places.Count > 1))
                html.Fact($"In {place.AccountId}, {place.Region}", $"Stacks: {ChangesOf(place.Activity.Stacks)}");
        }

        if (run.Total.Resources.Count > 0)
        {
            html.Table("Resources of the run's stacks", ["Resource type", "Created", "Updated", "Deleted"], () =>
            {
                foreach (var resource in run.Total.Resources)
                    Row(html, resource.ResourceType, resource.Created, resource.Updated, resource.Deleted);
            }, "numbers");
        }

        if (run.Total.Calls.Count > 0)
        {
            html.Table("Calls of AWS's API", ["Operation", "Attempts", "Throttled"], () =>
            {
                foreach (var call in run.Total.Calls)
                    Row(html, $"{call.Service} {call.Operation}", call.Attempts, call.Throttled);
            }, "numbers");
        }
    }

    private static void Row(HtmlWriter html, string name, params ReadOnlySpan<int> numbers)
    {
        using var row = html.In("tr");
        html.Leaf("th", name, ("scope", "row"));
        foreach (var number in numbers)
            html.Leaf("td", Words.Number(number));
    }

    private static string ChangesOf(ChangeCount changes) =>
        $"{Words.Number(changes.Created)} created, {Words.Number(changes.Updated)} updated, {Words.Number(changes.Deleted)} deleted";
}
