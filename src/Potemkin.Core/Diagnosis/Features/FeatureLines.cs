using System.Text.RegularExpressions;

namespace Potemkin.Core.Diagnosis.Features;

/// <summary>
/// Reads the lines of a feature, one after the other.
/// See <a href="https://cucumber.io/docs/gherkin/reference/">Gherkin</a>.
/// </summary>
/// <param name="path">The file, for the places of steps.</param>
internal sealed partial class FeatureLines(string path)
{
    private readonly List<FeatureScenario> _scenarios = [];
    private readonly List<FeatureStep> _background = [];
    private readonly List<FeatureStep> _backgroundOfRule = [];
    private List<string> _tags = [];
    private List<string> _tagsOfFeature = [];
    private List<string> _tagsOfRule = [];
    private List<string> _tagsOfScenario = [];
    private List<FeatureStep> _steps = [];
    private string? _docString;
    private bool _isInScenario;
    private bool _isInRule;
    private int? _rows;

    public IReadOnlyList<FeatureScenario> Read(IReadOnlyList<string> lines)
    {
        foreach (var (index, line) in lines.Index())
            Read(line.Trim(), index + 1);
        EndScenario();
        return _scenarios;
    }

    private void Read(string line, int number)
    {
        if (IsOfDocString(line) || line.Length == 0 || line[0] == '#')
            return;
        if (line[0] == '@')
            _tags.AddRange(line.Split('@', StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.Trim()));
        else if (line[0] == '|')
            ReadRow(line);
        else if (Step().Match(line) is { Success: true } step)
            _steps.Add(new FeatureStep(step.Groups["text"].Value, $"{path}:{number}"));
        else if (Section().Match(line) is { Success: true } section)
            Begin(section.Groups["keyword"].Value);
    }

    private bool IsOfDocString(string line)
    {
        if (_docString is null)
        {
            _docString = line.StartsWith("\"\"\"", StringComparison.Ordinal) ? "\"\"\"" : line.StartsWith("```", StringComparison.Ordinal) ? "```" : null;
            return _docString is not null;
        }

        if (line.StartsWith(_docString, StringComparison.Ordinal))
            _docString = null;
        return true;
    }

    private void ReadRow(string line)
    {
        if (_rows is not null)
            _rows++;
        else if (_steps.Count > 0)
            _steps[^1].Cells.AddRange(line.Trim('|').Split('|').Select(cell => cell.Trim()));
    }

    private void Begin(string keyword)
    {
        var tags = _tags;
        _tags = [];
        if (keyword is "Examples" or "Scenarios")
        {
            // Each table has a heading, which is no row.
            _rows = (_rows ?? 0) - 1;
            return;
        }

        EndScenario();
        switch (keyword)
        {
            case "Feature":
                _tagsOfFeature = tags;
                break;
            case "Rule":
                _tagsOfRule = tags;
                _isInRule = true;
                _backgroundOfRule.Clear();
                break;
            case "Background":
                _steps = _isInRule ? _backgroundOfRule : _background;
                break;
            default:
                _tagsOfScenario = tags;
                _isInScenario = true;
                break;
        }
    }

    private void EndScenario()
    {
        if (_isInScenario)
        {
            _scenarios.Add(new FeatureScenario(
                [.. _tagsOfFeature, .. _tagsOfRule, .. _tagsOfScenario], [.. _background, .. _backgroundOfRule, .. _steps], _rows ?? 1));
        }

        (_steps, _rows, _isInScenario) = ([], null, false);
    }

    [GeneratedRegex(@"^(?:Given|When|Then|And|But|\*) (?<text>.+)$")]
    private static partial Regex Step();

    [GeneratedRegex("^(?<keyword>Feature|Rule|Background|Scenario(?: Outline| Template)?|Example|Examples|Scenarios):")]
    private static partial Regex Section();
}
