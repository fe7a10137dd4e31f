using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>
/// A change set: what a stack is to become, and what that changes. It is kept and saved as it is; each step makes another of it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html">DescribeChangeSet</a>.
/// </summary>
internal sealed record ChangeSet
{
    public required string Name { get; init; }

    public required string Id { get; init; }

    public required string StackId { get; init; }

    public required string StackName { get; init; }

    public string? Description { get; init; }

    /// <summary>See <see cref="ChangeSetType"/>.</summary>
    public required string Type { get; init; }

    public required DateTimeOffset CreationTime { get; init; }

    /// <summary>See <see cref="ChangeSetStatus"/>.</summary>
    public required string Status { get; init; }

    public string? StatusReason { get; init; }

    /// <summary>See <see cref="ChangeSets.ExecutionStatus"/>.</summary>
    public required string ExecutionStatus { get; init; }

    /// <summary>What the stack is to be.</summary>
    public required StackDefinition Definition { get; init; }

    /// <summary>The token under which it was asked for.</summary>
    public string? ClientToken { get; init; }

    /// <summary>What becomes of a stack that it cannot create; null where nobody said.</summary>
    public string? OnStackFailure { get; init; }

    public bool IncludeNestedStacks { get; init; }

    public bool ImportExistingResources { get; init; }

    /// <summary>The resources that it takes into the stack.</summary>
    public IReadOnlyList<ImportedResource> Imports { get; init; } = [];

    /// <summary>What changes, told from how the template is written.</summary>
    public IReadOnlyList<ResourceChangeShape> Changes { get; init; } = [];

    /// <summary>What changes, told from the values of the properties, and with them.</summary>
    public IReadOnlyList<ResourceChangeShape> ChangesOfValues { get; init; } = [];

    /// <summary>Why the values of the properties are not all there; null where they are.</summary>
    public string? WarningOfValues { get; init; }
}
