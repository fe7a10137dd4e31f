using System.Security.Cryptography;
using System.Text;
using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>
/// The rule book as one page that needs nothing else: no network, no other file, and no script to be read. The same evidence makes
/// the same page.
/// </summary>
public static class RuleBookHtml
{
    /// <summary>The page of evidence.</summary>
    public static string Of(EvidenceDocument evidence)
    {
        var book = Book.Of(evidence);
        var (style, script) = (PageFile.Read("book.css"), PageFile.Read("book.js"));
        return PageFile.Fill("book.html", new()
        {
            ["policy"] = $"default-src 'none'; img-src data:; style-src {Hash(style)}; script-src {Hash(script)}; base-uri 'none'; form-action 'none'",
            ["title"] = Write(html => html.Text(OverviewChapter.TitleOf(book))),
            ["style"] = style,
            ["script"] = script,
            ["contents"] = Write(html => ContentsChapter.Write(html, book)),
            ["filters"] = Write(html => FilterChapter.Write(html, book)),
            ["front"] = Write(html =>
            {
                OverviewChapter.Write(html, book);
                FailuresChapter.Write(html, book);
                CoverageChapter.Write(html, book);
                GlanceChapter.Write(html, book);
                NotExecutedChapter.Write(html, book);
                TimelineChapter.Write(html, book);
            }),
            ["controls"] = Write(html => ControlsChapter.Write(html, book)),
            ["appendix"] = Write(html =>
            {
                RulesChapter.Write(html, book);
                TemplatesChapter.Write(html, book);
                RunsChapter.Write(html, book);
            }),
        });
    }

    private static string Write(Action<HtmlWriter> chapter)
    {
        var html = new HtmlWriter();
        chapter(html);
        return html.ToString();
    }

    // The browser runs what has this hash, and nothing that a title or an annotation may have smuggled in.
    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
