using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Why the resources of a stack are removed, and what the stack is in meanwhile and afterwards.</summary>
internal sealed record Removal(string InProgress, string Complete, string Failed, bool UndoesCreation)
{
    public static readonly Removal Deletion =
        new(StackStatus.DeleteInProgress, StackStatus.DeleteComplete, StackStatus.DeleteFailed, UndoesCreation: false);

    public static readonly Removal OfFailedCreation = Deletion with { UndoesCreation = true };

    public static readonly Removal Rollback =
        new(StackStatus.RollbackInProgress, StackStatus.RollbackComplete, StackStatus.RollbackFailed, UndoesCreation: true);

    /// <summary>The logical ids of the resources that stay although their policy says otherwise.</summary>
    public IReadOnlyCollection<string> Retained { get; init; } = [];

    /// <summary>
    /// Whether the resource stays.
    /// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html">DeletionPolicy</a>.
    /// </summary>
    public bool Retains(StackResource resource) => Retained.Contains(resource.LogicalId) || resource.DeletionPolicy switch
    {
        "Retain" => true,
        "RetainExceptOnCreate" => !UndoesCreation,
        _ => false,
    };
}
