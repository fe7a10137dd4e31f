namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>
/// What a stack or one of its resources may be in.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html">Stack status codes</a>.
/// </summary>
internal static class StackStatus
{
    public const string CreateInProgress = "CREATE_IN_PROGRESS";
    public const string CreateFailed = "CREATE_FAILED";
    public const string CreateComplete = "CREATE_COMPLETE";
    public const string RollbackInProgress = "ROLLBACK_IN_PROGRESS";
    public const string RollbackFailed = "ROLLBACK_FAILED";
    public const string RollbackComplete = "ROLLBACK_COMPLETE";
    public const string UpdateInProgress = "UPDATE_IN_PROGRESS";
    public const string UpdateFailed = "UPDATE_FAILED";
    public const string UpdateCompleteCleanupInProgress = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS";
    public const string UpdateComplete = "UPDATE_COMPLETE";
    public const string UpdateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS";
    public const string UpdateRollbackFailed = "UPDATE_ROLLBACK_FAILED";
    public const string UpdateRollbackCompleteCleanupInProgress = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS";
    public const string UpdateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE";
    public const string DeleteInProgress = "DELETE_IN_PROGRESS";
    public const string DeleteFailed = "DELETE_FAILED";
    public const string DeleteComplete = "DELETE_COMPLETE";

    /// <summary>There are change sets to create the stack, and nothing else of it.</summary>
    public const string ReviewInProgress = "REVIEW_IN_PROGRESS";

    public const string ImportInProgress = "IMPORT_IN_PROGRESS";
    public const string ImportFailed = "IMPORT_FAILED";
    public const string ImportComplete = "IMPORT_COMPLETE";
    public const string ImportRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS";
    public const string ImportRollbackFailed = "IMPORT_ROLLBACK_FAILED";
    public const string ImportRollbackComplete = "IMPORT_ROLLBACK_COMPLETE";

    /// <summary>Of resources only: the stack went, the resource stayed.</summary>
    public const string DeleteSkipped = "DELETE_SKIPPED";

    /// <summary>The detailed status of what is made as it should be, and waits until everyone sees it.</summary>
    public const string ConfigurationComplete = "CONFIGURATION_COMPLETE";

    /// <summary>The detailed status of what CloudFormation refused by itself, before anything was made.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>All that AWS has for a stack.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        CreateInProgress, CreateFailed, CreateComplete,
        RollbackInProgress, RollbackFailed, RollbackComplete,
        DeleteInProgress, DeleteFailed, DeleteComplete,
        UpdateInProgress, UpdateCompleteCleanupInProgress, UpdateComplete, UpdateFailed,
        UpdateRollbackInProgress, UpdateRollbackFailed, UpdateRollbackCompleteCleanupInProgress, UpdateRollbackComplete,
        ReviewInProgress,
        ImportInProgress, ImportComplete,
        ImportRollbackInProgress, ImportRollbackFailed, ImportRollbackComplete,
    ];

    /// <summary>Whether a stack is on its way to what it was asked to be.</summary>
    public static bool IsAdvancing(string status) => status is CreateInProgress or UpdateInProgress or ImportInProgress or ReviewInProgress;

    /// <summary>Whether a stack has become what it was asked to be.</summary>
    public static bool IsReached(string status) =>
        status is CreateComplete or UpdateCompleteCleanupInProgress or UpdateComplete or ImportComplete;
}
