using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>A scenario: a line that says what it came to, and below it all that is known.</summary>
internal sealed class ScenarioView(HtmlWriter html, Book book)
{
    private const int MostChips = 3;

    private readonly Dictionary<string, string> _controls = book.Controls.Where(control => control.Name is not null)
        .ToDictionary(control => control.Name!, control => control.Anchor);

    private readonly string? _noControl = book.Controls.FirstOrDefault(control => control.Name is null)?.Anchor;

    private readonly Dictionary<string, string> _types = book.ResourceTypes.Select((type, index) => (type, index))
        .ToDictionary(type => type.type, type => Book.AnchorOfType(type.index));

    private readonly bool _isOnePlace = book.Evidence.Runs is [{ Places.Count: <= 1 }];

    /// <summary>Writes an entry: the whole scenario, or where it is told.</summary>
    public void Write(BookEntry entry)
    {
        if (entry.IsInFull)
            Whole(entry.Scenario);
        else
            Reference(entry.Scenario);
    }

    private void Whole(BookScenario scenario)
    {
        var evidence = scenario.Evidence;
        using (html.In("article", [("class", "scenario"), ("id", scenario.Anchor), .. Keys(scenario)]))
        using (html.In("details", ("open", evidence.Outcome == ScenarioOutcome.Failed ? "" : null)))
        {
            using (html.In("summary"))
            {
                html.Outcome(evidence.Outcome);
                using (html.In("h5"))
                {
                    html.Text(evidence.Title);
                    if (scenario.Examples.Length > 0)
                        html.Text(" ").Leaf("span", scenario.Examples, ("class", "examples"));
                }

                Chips(scenario);
            }

            using (html.In("div", ("class", "body")))
                Body(scenario);
        }
    }

    private void Reference(BookScenario scenario)
    {
        using (html.In("div", [("class", "scenario ref"), ("data-s", scenario.Anchor), .. Keys(scenario)]))
        {
            html.Outcome(scenario.Evidence.Outcome);
            using (html.In("p"))
            {
                html.Link(scenario);
                html.Text(" ").Leaf("span", $"told in full under {WhereTold(scenario)}", ("class", "faint"));
            }

            Chips(scenario);
        }
    }

    private string WhereTold(BookScenario scenario) => book.Controls
        .SelectMany(control => control.Groups.Select(group => (Control: control.Title, Group: group)))
        .Where(place => place.Group.Entries.Any(entry => entry.IsInFull && entry.Scenario == scenario))
        .Select(place => $"{place.Control}, {place.Group.Title}")
        .First();

    private (string, string?)[] Keys(BookScenario scenario) =>
    [
        ("data-outcome", HtmlPieces.KeyOf(scenario.Evidence.Outcome)),
        ("data-control", scenario.Controls.Count == 0 ? _noControl : string.Join(' ', scenario.Controls.Select(control => _controls[control]))),
        ("data-rule", string.Join(' ', scenario.Rules.Select(rule => book.RuleOf(rule).Anchor))),
        ("data-type", string.Join(' ', scenario.ResourceTypes.Select(type => _types[type]))),
    ];

    private void Chips(BookScenario scenario)
    {
        var verdicts = scenario.Evidence.Verdicts;
        using var chips = html.In("span", ("class", "chips"));
        if (verdicts.Count > MostChips && verdicts.All(verdict => verdict.AsExpected))
        {
            html.Leaf("span", $"{Words.Number(verdicts.Count)} verdicts as expected", ("class", "chip"));
            return;
        }

        foreach (var verdict in scenario.UnexpectedVerdicts.Concat(verdicts.Where(verdict => verdict.AsExpected)).Take(MostChips))
        {
            using (html.In("span", ("class", verdict.AsExpected ? "chip" : "chip failed")))
            {
                html.Text(Words.GivenOf(verdict));
                if (!verdict.AsExpected)
                    html.Text($", expected {Words.ExpectedOf(verdict)}");
            }
        }

        if (verdicts.Count > MostChips)
            html.Leaf("span", $"and {Words.Number(verdicts.Count - MostChips)} more", ("class", "faint"));
    }

    private void Body(BookScenario scenario)
    {
        var evidence = scenario.Evidence;
        if (evidence.Outcome != ScenarioOutcome.Passed)
            FailuresChapter.Reason(html, scenario);
        if (evidence.Description is { } description)
            html.Leaf("p", description, ("class", "description"));
        if (evidence.Verdicts.Count > 0)
        {
            html.Leaf("h6", "Verdicts");
            foreach (var verdict in evidence.Verdicts)
                VerdictView.Write(html, book, verdict);
        }

        if (evidence.Steps.Count > 0)
        {
            html.Leaf("h6", "Steps");
            StepsView.Write(html, evidence.Steps);
        }

        if (evidence.Stacks.Count > 0)
        {
            html.Leaf("h6", "Stacks");
            foreach (var stack in evidence.Stacks)
                StackView.Write(html, book, stack);
        }

        html.Leaf("h6", "Where and when");
        Facts(scenario);
    }

    private void Facts(BookScenario scenario)
    {
        var evidence = scenario.Evidence;
        using var facts = html.In("dl", ("class", "facts small"));
        html.Fact("Feature", evidence.Feature?.Title);
        html.Fact("Under the rule", evidence.Under);
        if (evidence.Feature?.File is { } file)
            html.CodeFact("File", evidence.Line is { } line ? $"{file}:{line}" : file);
        html.CodeFact("Tags", string.Join(' ', evidence.Tags.Select(tag => $"@{tag}")));
        if (!_isOnePlace)
        {
            html.Fact("Account", evidence.AccountId);
            html.Fact("Region", evidence.Region);
        }

        if (book.Evidence.Runs.Count > 1)
            html.Fact("Run", evidence.Run);
        if (evidence.Began is { } began)
        {
            html.Fact("Began", () => html.Moment(began));
            html.Fact("Took", evidence.Ended is { } ended ? Words.Of(ended - began) : "did not end");
        }
    }
}
