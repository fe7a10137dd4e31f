using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>Writes the rule book beside the evidence that it is made from.</summary>
public static class RuleBookFiles
{
    /// <summary>How the page is called.</summary>
    public const string Html = "rulebook.html";

    /// <summary>How the Markdown is called.</summary>
    public const string Markdown = "rulebook.md";

    /// <summary>Writes the rule book of evidence, as <see cref="Html"/> and as <see cref="Markdown"/>.</summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="evidence">The evidence.</param>
    /// <exception cref="PotemkinException">It cannot be written.</exception>
    public static void Write(string folder, EvidenceDocument evidence)
    {
        ResultFile.Write("rule book", folder, Html, RuleBookHtml.Of(evidence));
        ResultFile.Write("rule book", folder, Markdown, RuleBookMarkdown.Of(evidence));
    }
}
