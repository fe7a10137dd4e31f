using Amazon.ConfigService;
using Potemkin.Core.Resources;
using Potemkin.Steps.Running;

namespace Potemkin.Steps.Conversions;

/// <summary>How words in steps become what they stand for; placeholders are filled in on the way.</summary>
[Binding]
public sealed class StepConversions(PotemkinScenario scenario)
{
    /// <summary>Reads a text.</summary>
    [StepArgumentTransformation]
    public StepText ToText(string text) => new(scenario.Fill(text));

    /// <summary>Reads the name of a stack, or that none is given.</summary>
    [StepArgumentTransformation]
    public StackReference ToStack(string text) => StackReference.Parse(scenario.Fill(text));

    /// <summary>Reads <c>Name=value, Other='a, b'</c>.</summary>
    [StepArgumentTransformation]
    public StepParameters ToParameters(string text) => StepParameters.Parse(text, scenario.Fill);

    /// <summary>Reads a table of the columns parameter and value.</summary>
    [StepArgumentTransformation]
    public StepParameters ToParameters(DataTable table) => StepParameters.From(table, scenario.Fill);

    /// <summary>Reads a table of the columns property and value.</summary>
    [StepArgumentTransformation]
    public PropertyTable ToProperties(DataTable table) => PropertyTable.From(table, scenario.Fill);

    /// <summary>Reads a table of the columns resource, compliance and, where wanted, annotation.</summary>
    [StepArgumentTransformation]
    public ExpectationTable ToExpectations(DataTable table) => ExpectationTable.From(table, scenario.Fill);

    /// <summary>Reads a text to look for, or between slashes a regular expression.</summary>
    [StepArgumentTransformation]
    public TextPattern ToPattern(string text) => TextPattern.Parse(scenario.Fill(text));

    /// <summary>Reads a compliance type, in any case, with a space, an underscore or a hyphen.</summary>
    [StepArgumentTransformation]
    public ComplianceType ToComplianceType(string text) => ComplianceWord.Parse(scenario.Fill(text));

    /// <summary>Reads a noun for a kind of resource.</summary>
    [StepArgumentTransformation]
    public ResourceNoun ToNoun(string text) => new(scenario.Fill(text));
}
