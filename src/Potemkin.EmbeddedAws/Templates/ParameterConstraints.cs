using System.Globalization;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What a value of a parameter must meet.</summary>
internal static class ParameterConstraints
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    /// <exception cref="AwsException">The parameter's own default does not meet its constraints.</exception>
    public static void CheckDefault(ParameterDeclaration parameter)
    {
        if (parameter.Default is not { } value)
            return;
        if (DynamicReferences.In(value).Any(reference => reference is { IsOfSystemsManager: true, Version: null }))
            throw TemplateErrors.VersionlessDefault(parameter.Name);
        Check(parameter, value);
    }

    /// <exception cref="AwsException">The value, or a member of the list that it is, does not meet the constraints.</exception>
    public static void Check(ParameterDeclaration parameter, string value)
    {
        foreach (var member in Members(parameter, value))
        {
            if (Fault(parameter, member) is not { } fault)
                continue;
            throw parameter.ConstraintDescription is { } description
                ? TemplateErrors.ConstraintNotMet(parameter.Name, description)
                : fault;
        }
    }

    /// <summary>
    /// The members of a list that is written with commas; the value itself where the type is no list. Of what is taken from
    /// Systems Manager it is the name that must meet the constraints.
    /// </summary>
    private static IReadOnlyList<string> Members(ParameterDeclaration parameter, string value) =>
        ParameterTypes.IsList(parameter.Type) && !ParameterTypes.IsStored(parameter.Type, out _) ? [.. value.Split(',').Select(member => member.Trim())] : [value];

    private static AwsException? Fault(ParameterDeclaration parameter, string value) =>
        parameter.AllowedValues is { } allowed && !allowed.Contains(value) ? TemplateErrors.NotAllowed(parameter.Name)
        : ParameterTypes.IsNumeric(parameter.Type) ? NumberFault(parameter, value)
        : TextFault(parameter, value);

    private static AwsException? NumberFault(ParameterDeclaration parameter, string value) =>
        !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)
            ? TemplateErrors.NotNumber(parameter.Name)
        : parameter.MinValue is { } minimum && number < (double)minimum ? TemplateErrors.TooSmall(parameter.Name, minimum)
        : parameter.MaxValue is { } maximum && number > (double)maximum ? TemplateErrors.TooGreat(parameter.Name, maximum)
        : null;

    private static AwsException? TextFault(ParameterDeclaration parameter, string value) =>
        value.Length < parameter.MinLength ? TemplateErrors.TooShort(parameter.Name, parameter.MinLength.Value)
        : value.Length > parameter.MaxLength ? TemplateErrors.TooLong(parameter.Name, parameter.MaxLength.Value)
        : parameter.AllowedPattern is { } pattern && !Matches(parameter, pattern, value) ? TemplateErrors.PatternNotMatched(parameter.Name, pattern)
        : null;

    private static bool Matches(ParameterDeclaration parameter, string pattern, string value)
    {
        try
        {
            return Regex.IsMatch(value, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, PatternTimeout);
        }
        catch (RegexMatchTimeoutException)
        {
            throw TemplateErrors.Unsupported($"the AllowedPattern of parameter '{parameter.Name}': it takes longer than {PatternTimeout.TotalSeconds} s");
        }
        catch (ArgumentException)
        {
            throw TemplateErrors.PatternMalformed(parameter.Name);
        }
    }
}
