using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>A stack: what was done to it, with which template and parameters, and what it had.</summary>
internal static class StackView
{
    public static void Write(HtmlWriter html, Book book, StackEvidence stack)
    {
        using var block = html.In("div", ("class", "stack"));
        using (html.In("p", ("class", "line")))
        {
            html.Leaf("code", stack.Name);
            if (stack.Shared)
                html.Text(" ").Leaf("span", "shared by scenarios", ("class", "chip"));
            if (stack.Kept)
                html.Text(" ").Leaf("span", "kept after the run", ("class", "chip"));
        }

        if (stack.Id is { } id)
            html.Leaf("p", id, ("class", "faint id"));
        using (html.In("ul", ("class", "changes")))
        {
            foreach (var change in stack.Changes)
                Change(html, book, change);
        }

        if (stack.Resources.Count == 0)
            return;
        html.Leaf("p", "Resources", ("class", "label"));
        using (html.In("ul", ("class", "resources")))
        {
            foreach (var resource in stack.Resources)
            {
                using (html.In("li"))
                {
                    html.Leaf("code", resource.LogicalId).Text(" ").Leaf("span", resource.ResourceType, ("class", "faint"));
                    html.Text(" ").Leaf("code", resource.PhysicalId);
                }
            }
        }
    }

    private static void Change(HtmlWriter html, Book book, StackChangeEvidence change)
    {
        using var item = html.In("li");
        using (html.In("p"))
        {
            html.Leaf("b", Words.Of(change.Kind)).Text(" ").Clock(change.Began).Text(", ");
            html.Leaf("span", change.Ended is { } ended ? $"took {Words.Of(ended - change.Began)}" : "not seen to end", ("class", "faint"));
            if (change.Failure is not null)
                html.Text(" ").Icon("failed").Leaf("strong", "failed");
        }

        if (change.Failure is { } failure)
            html.Leaf("pre", failure, ("class", "reason"));
        if (change.Template is { } template)
            TemplateView.Write(html, book, template, change.Parameters);
    }
}
