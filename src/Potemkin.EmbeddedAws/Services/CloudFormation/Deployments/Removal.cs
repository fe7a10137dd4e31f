using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Why resources of a stack are removed, and what the stack is in meanwhile and afterwards.</summary>
internal sealed record Removal(string InProgress, string Complete, string Failed, bool UndoesCreation)
{
    public static readonly Removal Deletion =
        new(StackStatus.DeleteInProgress, StackStatus.DeleteComplete, StackStatus.DeleteFailed, UndoesCreation: false);

    public static readonly Removal OfFailedCreation = Deletion with { UndoesCreation = true };

    public static readonly Removal Rollback =
        new(StackStatus.RollbackInProgress, StackStatus.RollbackComplete, StackStatus.RollbackFailed, UndoesCreation: true);

    /// <summary>Of what an update left behind.</summary>
    public static readonly Removal UpdateCleanup =
        Cleanup(StackStatus.UpdateCompleteCleanupInProgress, StackStatus.UpdateComplete, undoesCreation: false);

    /// <summary>Of what an update made that was rolled back.</summary>
    public static readonly Removal UpdateRollbackCleanup =
        Cleanup(StackStatus.UpdateRollbackCompleteCleanupInProgress, StackStatus.UpdateRollbackComplete, undoesCreation: true);

    private static readonly IReadOnlyList<Removal> All = [Deletion, OfFailedCreation, Rollback, UpdateCleanup, UpdateRollbackCleanup];

    private const int AttemptsOfCleanup = 3;

    /// <summary>
    /// Whether the stack stays as it is without the resources, and without those too that cannot be removed.
    /// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-monitor-stack.html">Monitor stack updates</a>.
    /// </summary>
    public bool IsCleanup { get; private init; }

    /// <summary>How often the removal of a resource is tried.</summary>
    public int Attempts { get; private init; } = 1;

    /// <summary>The logical ids of the resources that stay although their policy says otherwise.</summary>
    public IReadOnlyCollection<string> Retained { get; init; } = [];

    /// <summary>Whether the stack goes even where resources cannot be removed: those stay.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether what was created for nothing goes, although its policy retains it.</summary>
    public bool RetainsExceptOnCreate { get; init; }

    /// <summary>
    /// Whether the resource stays.
    /// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html">DeletionPolicy</a>.
    /// </summary>
    public bool Retains(StackResource resource) => Retained.Contains(resource.LogicalId) || resource.DeletionPolicy switch
    {
        "Retain" => !(UndoesCreation && RetainsExceptOnCreate),
        "RetainExceptOnCreate" => !UndoesCreation,
        _ => false,
    };

    /// <summary>The removal that is under way in a stack of that status.</summary>
    public static Removal UnderWay(string status, bool undoesCreation) =>
        All.First(removal => removal.InProgress == status && removal.UndoesCreation == undoesCreation);

    public string ReasonOfFailure(IEnumerable<string> logicalIds) =>
        IsCleanup ? StatusReasons.CleanupIncomplete : StatusReasons.FailedToDelete(logicalIds);

    private static Removal Cleanup(string inProgress, string complete, bool undoesCreation) =>
        new(inProgress, complete, complete, undoesCreation) { IsCleanup = true, Attempts = AttemptsOfCleanup };
}
