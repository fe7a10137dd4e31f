using Amazon.ConfigService;
using Potemkin.Core.Resources;

namespace Potemkin.Steps.Conversions;

/// <summary>How words in steps become what they stand for.</summary>
[Binding]
public sealed class StepConversions
{
    /// <summary>Reads <c>Name=value, Other='a, b'</c>.</summary>
    [StepArgumentTransformation]
    public static StepParameters ToParameters(string text) => StepParameters.Parse(text);

    /// <summary>Reads a compliance type, in any case, with a space or an underscore.</summary>
    [StepArgumentTransformation]
    public static ComplianceType ToComplianceType(string text) => ComplianceWord.Parse(text);

    /// <summary>Reads a noun for a kind of resource.</summary>
    [StepArgumentTransformation]
    public static ResourceNoun ToNoun(string text) => new(text);

    /// <summary>Reads a text to look for, or between slashes a regular expression.</summary>
    [StepArgumentTransformation]
    public static TextPattern ToPattern(string text) => TextPattern.Parse(text);
}
