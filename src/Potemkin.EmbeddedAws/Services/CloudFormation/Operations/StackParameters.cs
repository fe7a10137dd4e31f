using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>Parameters on their way from a request into a stack.</summary>
internal static class StackParameters
{
    /// <summary>The values that a request for a new stack gives.</summary>
    public static IReadOnlyDictionary<string, string> ValuesOf(IEnumerable<ParameterShape> parameters)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            var key = parameter.ParameterKey ?? "";
            if (parameter.UsePreviousValue is true)
                throw CloudFormationErrors.NoPreviousValue(key);
            if (parameter.ParameterValue is not null && !values.TryAdd(key, parameter.ParameterValue))
                throw CloudFormationErrors.DuplicateParameter(key);
        }

        return values;
    }

    /// <summary>The parameters of the template with the values in effect.</summary>
    public static IReadOnlyList<StackParameter> Of(Template template, DeploymentPlan plan) =>
        [.. template.Parameters.Select(parameter => new StackParameter(parameter.Name, plan.ParameterValues[parameter.Name], parameter.NoEcho))];
}
