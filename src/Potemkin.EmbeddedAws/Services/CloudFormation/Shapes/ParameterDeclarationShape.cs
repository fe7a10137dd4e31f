using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ParameterDeclaration.html">ParameterDeclaration</a>.</summary>
internal sealed record ParameterDeclarationShape
{
    public required string ParameterKey { get; init; }

    public string? DefaultValue { get; init; }

    public required string ParameterType { get; init; }

    public required bool NoEcho { get; init; }

    public string? Description { get; init; }

    public required Constraints ParameterConstraints { get; init; }

    public static ParameterDeclarationShape Of(ParameterDeclaration parameter) => new()
    {
        ParameterKey = parameter.Name,
        DefaultValue = parameter.Default,
        ParameterType = parameter.Type,
        NoEcho = parameter.NoEcho,
        Description = parameter.Description,
        ParameterConstraints = new Constraints(parameter.AllowedValues),
    };

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ParameterConstraints.html">ParameterConstraints</a>.</summary>
    internal sealed record Constraints(IReadOnlyList<string>? AllowedValues);
}
