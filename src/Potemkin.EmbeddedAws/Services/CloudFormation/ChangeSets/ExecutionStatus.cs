namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>Whether a change set can be executed, or has been.</summary>
internal static class ExecutionStatus
{
    public const string Unavailable = "UNAVAILABLE";
    public const string Available = "AVAILABLE";
    public const string InProgress = "EXECUTE_IN_PROGRESS";
    public const string Complete = "EXECUTE_COMPLETE";
    public const string Failed = "EXECUTE_FAILED";

    /// <summary>The stack has changed since.</summary>
    public const string Obsolete = "OBSOLETE";

    /// <summary>Of a change set that there is still something to do with.</summary>
    public static bool IsActive(string status) => status is Unavailable or Available or InProgress;
}
