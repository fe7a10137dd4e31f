using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What a template comes to with the given parameter values: the resources to make, and what they are made of.</summary>
internal sealed class DeploymentPlan
{
    /// <summary>Every parameter of the template with the value given for it, or its default.</summary>
    public required IReadOnlyDictionary<string, string> ParameterValues { get; init; }

    /// <summary>The resources whose condition holds, in the order of the template.</summary>
    public required IReadOnlyList<ResourceDeclaration> Resources { get; init; }

    /// <exception cref="Protocol.AwsException">The template and the values do not go together.</exception>
    public static DeploymentPlan For(Template template, IReadOnlyDictionary<string, string> parameters, StackEnvironment environment) =>
        throw new NotImplementedException();

    /// <summary>The logical ids of the resources that must exist before this one is made.</summary>
    public IReadOnlyCollection<string> DependenciesOf(string logicalId) => throw new NotImplementedException();

    /// <summary>The properties of a resource with all functions resolved.</summary>
    public JsonObject PropertiesOf(string logicalId, IDeployedResources deployed) => throw new NotImplementedException();

    /// <summary>The outputs whose condition holds, in the order of the template.</summary>
    public IReadOnlyList<OutputValue> Outputs(IDeployedResources deployed) => throw new NotImplementedException();
}
