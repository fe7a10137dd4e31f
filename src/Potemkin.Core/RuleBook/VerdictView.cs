using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>A verdict: what was expected and given, of which resource, and when.</summary>
internal static class VerdictView
{
    public static void Write(HtmlWriter html, Book book, VerdictEvidence verdict)
    {
        using var block = html.In("div", ("class", verdict.AsExpected ? "verdict" : "verdict failed"));
        using (html.In("p", ("class", "line")))
        {
            html.Icon(verdict.AsExpected ? "passed" : "failed").Leaf("strong", Words.GivenOf(verdict));
            html.Text(verdict.AsExpected ? ", as expected" : ", expected: ");
            if (!verdict.AsExpected)
                html.Leaf("strong", Words.ExpectedOf(verdict));
            html.Text(" · rule ").Link(book.RuleOf(verdict.Rule).Anchor, verdict.Rule);
            html.Text(" · ").Leaf("code", verdict.Resource.LogicalId).Text(" ").Leaf("span", verdict.Resource.ResourceType, ("class", "faint"));
        }

        html.Leaf("p", Words.BasisOf(verdict), ("class", "basis"));
        Annotation(html, verdict);
        using (html.In("dl", ("class", "facts small")))
        {
            var isSame = verdict.ResourceId == verdict.Resource.PhysicalId;
            html.CodeFact(isSame ? "Physical ID, and in AWS Config" : "Physical ID", verdict.Resource.PhysicalId);
            html.CodeFact("ID in AWS Config", isSame ? null : verdict.ResourceId ?? "not found out");
            html.CodeFact("Rule in AWS Config", verdict.RuleName);
            html.CodeFact("Stack", verdict.Stack);
        }

        Times(html, verdict);
    }

    private static void Annotation(HtmlWriter html, VerdictEvidence verdict)
    {
        if (verdict.Annotation is { } annotation)
        {
            using (html.In("p", ("class", "annotation")))
                html.Leaf("span", "Annotation: ", ("class", "faint")).Text(annotation);
        }

        if (verdict.ExpectedAnnotation is { } expected)
        {
            using (html.In("p", ("class", "annotation")))
                html.Leaf("span", "Expected annotation: ", ("class", "faint")).Text(expected);
        }
    }

    private static void Times(HtmlWriter html, VerdictEvidence verdict)
    {
        using var times = html.In("dl", ("class", "times"));
        Time("Changed", verdict.ChangedAt);
        Time("Judged as of", verdict.OrderedAt);
        Time("Rule invoked", verdict.InvokedAt);
        Time("Reported", verdict.ReportedAt);
        Time(verdict.Given is null && !verdict.AsExpected ? "Given up (our clock)" : "Seen (our clock)", verdict.Ended);

        void Time(string name, DateTimeOffset? moment)
        {
            if (moment is not { } at)
                return;
            html.Fact(name, () =>
            {
                html.Clock(at);
                var since = at - verdict.ChangedAt;
                if (since != TimeSpan.Zero)
                    html.Text(" ").Leaf("span", since > TimeSpan.Zero ? $"+{Words.Of(since)}" : Words.Of(since), ("class", "faint"));
            });
        }
    }
}
