using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>What the requests have in common that say what a stack is to be.</summary>
internal record StackRequest
{
    public string? StackName { get; init; }

    public string? TemplateBody { get; init; }

    public string? TemplateURL { get; init; }

    public IReadOnlyList<ParameterShape>? Parameters { get; init; }

    public IReadOnlyList<string>? Capabilities { get; init; }

    public IReadOnlyList<string>? ResourceTypes { get; init; }

    public string? RoleARN { get; init; }

    public IReadOnlyList<string>? NotificationARNs { get; init; }

    public RollbackConfigurationShape? RollbackConfiguration { get; init; }

    public IReadOnlyList<TagShape>? Tags { get; init; }
}
