using Amazon.ConfigService;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Steps.Running;

namespace Potemkin.Steps.Conversions;

/// <summary>A table of expected verdicts.</summary>
/// <param name="Rows">How each resource is called, what is to be reported of it, and what the annotation must contain.</param>
public sealed record ExpectationTable(IReadOnlyList<(string Resource, ComplianceType ComplianceType, TextPattern? Annotation)> Rows)
{
    /// <summary>The expectations, each of its resource.</summary>
    /// <exception cref="Core.PotemkinException">There is no such resource, or there are several.</exception>
    public async Task<IReadOnlyList<VerdictExpectation>> OfAsync(ScenarioStacks stacks)
    {
        var expectations = new List<VerdictExpectation>();
        foreach (var (text, complianceType, annotation) in Rows)
        {
            foreach (var resource in await MeantAsync(text, stacks))
                expectations.Add(new VerdictExpectation(resource, complianceType, annotation));
        }

        return expectations;
    }

    /// <exception cref="Core.PotemkinException">A column or a compliance type is unknown.</exception>
    internal static ExpectationTable From(DataTable table, Func<string, string> fill)
    {
        TableColumns.Require(table, ["resource", "compliance"], "annotation");
        var hasAnnotations = table.Header.Contains("annotation");
        return new ExpectationTable(
        [
            .. table.Rows.Select(row => (
                fill(row["resource"]),
                ComplianceWord.Parse(fill(row["compliance"])),
                hasAnnotations && row["annotation"].Length > 0 ? TextPattern.Parse(fill(row["annotation"])) : null)),
        ]);
    }

    // No logical id has a space, so that in a table too words may stand for resources.
    private static async Task<IReadOnlyList<StackResource>> MeantAsync(string text, ScenarioStacks stacks) => text.Split(' ', 2) switch
    {
        ["the", var noun] => [stacks.Only(new ResourceNoun(noun))],
        ["every", var noun] => stacks.Every(new ResourceNoun(noun)),
        _ => [await stacks.NamedAsync(text.Trim('\''))],
    };
}
