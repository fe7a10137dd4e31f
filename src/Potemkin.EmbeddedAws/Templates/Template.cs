namespace Potemkin.EmbeddedAws.Templates;

/// <summary>A CloudFormation template whose structure is sound.</summary>
internal sealed class Template
{
    public string? Description { get; private init; }

    public IReadOnlyList<ParameterDeclaration> Parameters { get; private init; } = [];

    public IReadOnlyList<ResourceDeclaration> Resources { get; private init; } = [];

    /// <exception cref="Protocol.AwsException">The body is no sound template.</exception>
    public static Template Parse(string body) => throw new NotImplementedException();
}
