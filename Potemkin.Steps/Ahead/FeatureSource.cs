using System.Collections.Concurrent;
using System.Reflection;
using Potemkin.Steps.Parallel;
using Ast = Gherkin.Ast;

namespace Potemkin.Steps.Ahead;

/// <summary>Reads the steps of scenarios that are going to run from the text of their features, which a test assembly holds as resources.</summary>
internal static class FeatureSource
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<ILookup<string, Ast.Feature>>> Features = new();

    /// <summary>The steps of a scenario, those of its backgrounds first; none where its text is not to be found.</summary>
    public static IReadOnlyList<PlannedStep> StepsOf(PlannedScenario scenario)
    {
        var features = Features.GetOrAdd(scenario.Feature.Assembly, assembly => new Lazy<ILookup<string, Ast.Feature>>(() => Read(assembly)));
        return features.Value[scenario.FeatureTitle].Select(feature => StepsIn(feature.Children, scenario)).FirstOrDefault(steps => steps is not null) ?? [];
    }

    private static ILookup<string, Ast.Feature> Read(Assembly assembly) =>
        assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".feature", StringComparison.OrdinalIgnoreCase))
            .Select(name =>
            {
                using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return new Gherkin.Parser().Parse(text).Feature;
            })
            .Where(feature => feature is not null)
            .ToLookup(feature => feature.Name);

    private static IReadOnlyList<PlannedStep>? StepsIn(IEnumerable<Ast.IHasLocation> children, PlannedScenario planned)
    {
        List<PlannedStep> background = [];
        foreach (var child in children)
        {
            switch (child)
            {
                case Ast.Background shared:
                    background.AddRange(shared.Steps.Select(step => Step(step, [])));
                    break;
                case Ast.Scenario scenario when scenario.Name == planned.Title && RowOf(scenario, planned) is { } row:
                    return [.. background, .. scenario.Steps.Select(step => Step(step, row))];
                case Ast.Rule rule when StepsIn(rule.Children, planned) is { } steps:
                    return [.. background, .. steps];
            }
        }

        return null;
    }

    /// <summary>What the scenario's row of examples says; nothing where it has no examples, null where it is not known which row.</summary>
    private static Dictionary<string, string>? RowOf(Ast.Scenario scenario, PlannedScenario planned)
    {
        if (!scenario.Examples.Any())
            return [];
        if (planned.Arguments.Count == 0)
            return null;
        return (from examples in scenario.Examples
                where examples.TableHeader is not null
                let names = examples.TableHeader.Cells.Select(cell => cell.Value).ToList()
                from row in examples.TableBody
                let values = row.Cells.Select(cell => cell.Value).ToList()
                where planned.Is(planned.FeatureTitle, planned.Title, values)
                select names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second)).FirstOrDefault();
    }

    private static PlannedStep Step(Ast.Step step, Dictionary<string, string> row) =>
        new(Fill(step.Text, row), step.Argument is Ast.DataTable table ? Table(table, row) : null);

    private static DataTable Table(Ast.DataTable written, Dictionary<string, string> row)
    {
        var rows = written.Rows.Select(line => line.Cells.Select(cell => Fill(cell.Value, row)).ToArray()).ToList();
        var table = new DataTable(rows[0]);
        foreach (var line in rows.Skip(1))
            table.AddRow(line);
        return table;
    }

    private static string Fill(string text, Dictionary<string, string> row) =>
        row.Aggregate(text, (filled, cell) => filled.Replace($"<{cell.Key}>", cell.Value, StringComparison.Ordinal));
}
