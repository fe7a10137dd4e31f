using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>What a stack was asked to be.</summary>
internal sealed record StackDefinition
{
    public required string TemplateBody { get; init; }

    /// <summary>What transforms made of the template, as JSON; null where it asks for none.</summary>
    public string? ProcessedBody { get; init; }

    public string? Description { get; init; }

    /// <summary>The parameters of the template with the values in effect.</summary>
    public IReadOnlyList<StackParameter> Parameters { get; init; } = [];

    /// <summary>The names of the exports of other stacks that it imports.</summary>
    public IReadOnlyCollection<string> Imports { get; init; } = [];

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Capabilities { get; init; } = [];

    /// <summary>The topics that are to be told of its events.</summary>
    public IReadOnlyList<string> NotificationArns { get; init; } = [];

    /// <summary>The role with which its resources are to be made; null for the caller's own rights.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The alarms that are to roll it back; null where nobody named any.</summary>
    public RollbackConfigurationShape? RollbackConfiguration { get; init; }

    /// <summary>Whether what could not be created goes, although its policy retains it.</summary>
    public bool RetainExceptOnCreate { get; init; }

    /// <summary><c>DO_NOTHING</c>, <c>ROLLBACK</c> or <c>DELETE</c>.</summary>
    public string OnFailure { get; init; } = Stacks.OnFailure.Rollback;

    public int? TimeoutInMinutes { get; init; }

    /// <summary>The token under which it was asked for.</summary>
    public string? ClientRequestToken { get; init; }
}
