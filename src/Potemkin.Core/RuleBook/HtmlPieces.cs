using System.Globalization;
using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What many chapters of the page are made of.</summary>
internal static class HtmlPieces
{
    /// <summary>How styles, icons and filters know an outcome.</summary>
    public static string KeyOf(ScenarioOutcome outcome) => outcome.ToString().ToLowerInvariant();

    /// <summary>A picture beside a word that says the same.</summary>
    public static HtmlWriter Icon(this HtmlWriter html, string name)
    {
        using (html.In("svg", ("class", "i"), ("aria-hidden", "true")))
        using (html.In("use", ("href", $"#i-{name}")))
        {
        }

        return html;
    }

    /// <summary>What became of a scenario: a picture and a word.</summary>
    public static void Outcome(this HtmlWriter html, ScenarioOutcome outcome)
    {
        var key = KeyOf(outcome);
        using (html.In("span", ("class", $"outcome {key}")))
            html.Icon(key).Text(Words.Of(outcome));
    }

    /// <summary>A moment with its date, in UTC.</summary>
    public static HtmlWriter Moment(this HtmlWriter html, DateTimeOffset moment) => html.Time(moment, "yyyy-MM-dd HH:mm:ss 'UTC'");

    /// <summary>A moment of a day that is known, in UTC.</summary>
    public static HtmlWriter Clock(this HtmlWriter html, DateTimeOffset moment) => html.Time(moment, "HH:mm:ss.fff");

    /// <summary>A name and what stands for it, in a list of them.</summary>
    public static void Fact(this HtmlWriter html, string name, Action value)
    {
        using (html.In("div"))
        {
            html.Leaf("dt", name);
            using (html.In("dd"))
                value();
        }
    }

    /// <summary>The same for a text; nothing where there is none.</summary>
    public static void Fact(this HtmlWriter html, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            html.Fact(name, () => html.Text(value));
    }

    /// <summary>The same for something that AWS or a file calls so.</summary>
    public static void CodeFact(this HtmlWriter html, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            html.Fact(name, () => html.Leaf("code", value));
    }

    /// <summary>A table that scrolls within itself where the page is too narrow for it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">The heads of its columns.</param>
    /// <param name="rows">Writes the rows.</param>
    /// <param name="style">How it is styled; null for as all are.</param>
    public static void Table(this HtmlWriter html, string caption, IReadOnlyList<string> columns, Action rows, string? style = null)
    {
        using (html.Scrolling(caption))
        using (html.In("table", ("class", style)))
        {
            html.Leaf("caption", caption);
            using (html.In("thead"))
            using (html.In("tr"))
            {
                foreach (var column in columns)
                    html.Leaf("th", column, ("scope", "col"));
            }

            using (html.In("tbody"))
                rows();
        }
    }

    /// <summary>A part that scrolls within itself, by keyboard too.</summary>
    public static IDisposable Scrolling(this HtmlWriter html, string name) =>
        html.In("div", ("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", name));

    /// <summary>A link within the page.</summary>
    public static HtmlWriter Link(this HtmlWriter html, string anchor, string text) => html.Leaf("a", text, ("href", $"#{anchor}"));

    /// <summary>A link to where a scenario is told in full.</summary>
    public static void Link(this HtmlWriter html, BookScenario scenario)
    {
        html.Link(scenario.Anchor, scenario.Evidence.Title);
        if (scenario.Examples.Length > 0)
            html.Text(" ").Leaf("span", scenario.Examples, ("class", "examples"));
    }

    private static HtmlWriter Time(this HtmlWriter html, DateTimeOffset moment, string format)
    {
        var utc = moment.UtcDateTime;
        return html.Leaf(
            "time",
            utc.ToString(format, CultureInfo.InvariantCulture),
            ("datetime", utc.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)));
    }
}
