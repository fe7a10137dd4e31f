namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Why a stack or a resource is in its status, in the words in which AWS says it.</summary>
internal static class StatusReasons
{
    public const string UserInitiated = "User Initiated";
    public const string ResourceCreationInitiated = "Resource creation Initiated";
    public const string ResourceCreationCancelled = "Resource creation cancelled";
    public const string EventualConsistencyCheck = "Eventual consistency check initiated";
    public const string CreationTimeout = "Stack creation time exceeded the specified timeout.";
    public const string RollbackRequested = "Rollback requested by user.";
    public const string DeleteRequested = "Delete requested by user.";

    public static string FailedToCreate(IEnumerable<string> logicalIds) => Failed("create", logicalIds);

    public static string FailedToDelete(IEnumerable<string> logicalIds) => Failed("delete", logicalIds);

    /// <summary>A reason that others are to follow.</summary>
    public static string Sentence(string reason) => $"{reason.TrimEnd('.')}. ";

    public static string AttributeUnknown(string resourceType, string attribute) =>
        $"Resource type {resourceType} does not support attribute {{{attribute}}}";

    public static string ExportTaken(string exportName, string stackName) =>
        $"Export with name {exportName} is already exported by stack {stackName}";

    /// <summary>A fault of ours, not of the template's.</summary>
    public static string InternalFailure(Exception fault) =>
        $"Internal failure of the embedded AWS: {fault.GetType().Name}: {fault.Message}";

    private static string Failed(string what, IEnumerable<string> logicalIds) =>
        $"The following resource(s) failed to {what}: [{string.Join(", ", logicalIds)}]. ";
}
