using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>Parameters on their way from a request into a stack.</summary>
internal static class StackParameters
{
    /// <summary>The values that a request gives.</summary>
    /// <param name="parameters">What the request says.</param>
    /// <param name="previous">The parameters that the stack has so far.</param>
    public static IReadOnlyDictionary<string, string> ValuesOf(IEnumerable<ParameterShape> parameters, IReadOnlyList<StackParameter> previous)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            var key = parameter.ParameterKey ?? "";
            if (ValueOf(parameter, key, previous) is { } value && !values.TryAdd(key, value))
                throw CloudFormationErrors.DuplicateParameter(key);
        }

        return values;
    }

    /// <summary>The parameters of the template with the values in effect.</summary>
    public static IReadOnlyList<StackParameter> Of(Template template, DeploymentPlan plan) =>
        
    [
        .. template.Parameters.Select(parameter => new StackParameter(parameter.Name, plan.ParameterValues[parameter.Name], parameter.NoEcho)
        {
            ResolvedValue = plan.ResolvedValues.GetValueOrDefault(parameter.Name),
        }),
    ];

    private static string? ValueOf(ParameterShape parameter, string key, IReadOnlyList<StackParameter> previous)
    {
        if (parameter.UsePreviousValue is not true)
            return parameter.ParameterValue;
        if (!string.IsNullOrEmpty(parameter.ParameterValue))
            throw CloudFormationErrors.PreviousAndNewValue(key);
        return previous.FirstOrDefault(known => known.Key == key)?.Value ?? throw CloudFormationErrors.NoPreviousValue(key);
    }
}
