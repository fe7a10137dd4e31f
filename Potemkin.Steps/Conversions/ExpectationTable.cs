using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;

namespace Potemkin.Steps.Conversions;

/// <summary>Reads a table of expected verdicts.</summary>
internal static class ExpectationTable
{
    /// <exception cref="Core.PotemkinException">A column, a resource or a compliance type is unknown.</exception>
    public static IReadOnlyList<VerdictExpectation> Read(DataTable table, ResourceLookup resources)
    {
        TableColumns.Require(table, ["resource", "compliance"], "annotation");
        var hasAnnotations = table.Header.Contains("annotation");
        return
        [
            .. table.Rows.Select(row => new VerdictExpectation(
                Resource(row["resource"], resources),
                ComplianceWord.Parse(row["compliance"]),
                hasAnnotations && row["annotation"].Length > 0 ? TextPattern.Parse(row["annotation"]) : null)),
        ];
    }

    // In a table too, 'the bucket' may stand for the only one.
    private static StackResource Resource(string text, ResourceLookup resources) =>
        text.StartsWith("the ", StringComparison.Ordinal) ? resources.Only(new ResourceNoun(text["the ".Length..])) : resources.Named(text.Trim('\''));
}
