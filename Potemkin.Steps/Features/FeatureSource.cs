using System.Reflection;
using Potemkin.Core.Evidence;
using Ast = Gherkin.Ast;

namespace Potemkin.Steps.Features;

/// <summary>
/// Reads the scenarios of a test assembly from the texts of their features, which it holds as resources by the paths of the files, such as
/// <c>Features/Buckets.feature</c>.
/// </summary>
internal static class FeatureSource
{
    /// <summary>All scenarios, in the order of the files; of outlines each row.</summary>
    public static IReadOnlyList<ScenarioText> Read(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".feature", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .SelectMany(name =>
            {
                using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return new Gherkin.Parser().Parse(text).Feature is { } feature ? ScenariosOf(feature, name) : [];
            }),
    ];

    private static IEnumerable<ScenarioText> ScenariosOf(Ast.Feature feature, string file) => ScenariosIn(
        feature.Children,
        new ScenarioText(new FeatureEvidence(feature.Name, file, DescriptionOf(feature)), "", []) { Tags = [.. NamesOf(feature.Tags)] });

    /// <param name="children">What stands in the feature, or in a rule of it.</param>
    /// <param name="around">What holds for all scenarios there: the feature, its tags, the steps of backgrounds.</param>
    private static IEnumerable<ScenarioText> ScenariosIn(IEnumerable<Ast.IHasLocation> children, ScenarioText around)
    {
        foreach (var child in children)
        {
            switch (child)
            {
                case Ast.Background background:
                    around = around with { Steps = [.. around.Steps, .. background.Steps.Select(step => Step(step, []))] };
                    break;
                case Ast.Rule rule:
                    foreach (var scenario in ScenariosIn(rule.Children, around with { Under = rule.Name, Tags = [.. around.Tags, .. NamesOf(rule.Tags)] }))
                        yield return scenario;
                    break;
                case Ast.Scenario scenario:
                    foreach (var row in RowsOf(scenario, around))
                        yield return row;
                    break;
            }
        }
    }

    private static IEnumerable<ScenarioText> RowsOf(Ast.Scenario scenario, ScenarioText around)
    {
        var written = around with
        {
            Title = scenario.Name,
            Description = DescriptionOf(scenario),
            Line = scenario.Location.Line,
            Tags = [.. around.Tags, .. NamesOf(scenario.Tags)],
        };
        return scenario.Examples.Any()
            ? from examples in scenario.Examples
              where examples.TableHeader is not null
              let names = examples.TableHeader.Cells.Select(cell => cell.Value).ToList()
              from row in examples.TableBody
              let cells = names.Zip(row.Cells, (name, cell) => new ParameterEvidence(name, cell.Value)).ToList()
              select written with
              {
                  Line = row.Location.Line,
                  Tags = [.. written.Tags, .. NamesOf(examples.Tags)],
                  Examples = cells,
                  Steps = [.. around.Steps, .. scenario.Steps.Select(step => Step(step, cells))],
              }
            : [written with { Steps = [.. around.Steps, .. scenario.Steps.Select(step => Step(step, []))] }];
    }

    private static WrittenStep Step(Ast.Step step, IReadOnlyList<ParameterEvidence> row) =>
        new(step.Keyword.Trim(), Fill(step.Text, row), step.Location.Line)
        {
            Rows = step.Argument is Ast.DataTable table
                ? [.. table.Rows.Select(line => (IReadOnlyList<string>)[.. line.Cells.Select(cell => Fill(cell.Value, row))])]
                : [],
            DocString = step.Argument is Ast.DocString text ? Fill(text.Content, row) : null,
        };

    private static string Fill(string text, IEnumerable<ParameterEvidence> row) =>
        row.Aggregate(text, (filled, cell) => filled.Replace($"<{cell.Name}>", cell.Value, StringComparison.Ordinal));

    private static IEnumerable<string> NamesOf(IEnumerable<Ast.Tag> tags) => tags.Select(tag => tag.Name.TrimStart('@'));

    private static string? DescriptionOf(Ast.IHasDescription written) => string.IsNullOrWhiteSpace(written.Description)
        ? null
        : string.Join('\n', written.Description.Split('\n').Select(line => line.Trim())).Trim();
}
