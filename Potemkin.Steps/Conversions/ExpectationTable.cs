using Amazon.ConfigService;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;

namespace Potemkin.Steps.Conversions;

/// <summary>A table of expected verdicts.</summary>
/// <param name="Rows">How each resource is called, what is to be reported of it, and what the annotation must contain.</param>
public sealed record ExpectationTable(IReadOnlyList<(string Resource, ComplianceType ComplianceType, TextPattern? Annotation)> Rows)
{
    /// <summary>The expectations, each of its resource.</summary>
    /// <exception cref="Core.PotemkinException">There is no such resource, or there are several.</exception>
    public IReadOnlyList<VerdictExpectation> Of(ResourceLookup resources) =>
        [.. Rows.Select(row => new VerdictExpectation(Named(row.Resource, resources), row.ComplianceType, row.Annotation))];

    /// <exception cref="Core.PotemkinException">A column or a compliance type is unknown.</exception>
    internal static ExpectationTable From(DataTable table, Func<string, string> fill)
    {
        TableColumns.Require(table, ["resource", "compliance"], "annotation");
        var hasAnnotations = table.Header.Contains("annotation");
        return new ExpectationTable(
        [
            .. table.Rows.Select(row => (
                fill(row["resource"]),
                ComplianceWord.Parse(row["compliance"]),
                hasAnnotations && row["annotation"].Length > 0 ? TextPattern.Parse(fill(row["annotation"])) : null)),
        ]);
    }

    // In a table too, 'the bucket' may stand for the only one.
    private static StackResource Named(string text, ResourceLookup resources) =>
        text.StartsWith("the ", StringComparison.Ordinal)
            ? resources.Only(new ResourceNoun(text["the ".Length..]))
            : resources.Named(text.Trim('\''));
}
