namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Why a stack or a resource is in its status, in the words in which AWS says it.</summary>
internal static class StatusReasons
{
    public const string NothingSubmitted =
        "The submitted information didn't contain changes. Submit different information to create a change set.";
    public const string ImportStarted = "Resource import started.";
    public const string ImportCompleted = "Resource import completed.";
    public const string UserInitiated = "User Initiated";
    public const string ResourceCreationInitiated = "Resource creation Initiated";
    public const string ResourceCreationCancelled = "Resource creation cancelled";
    public const string ResourceUpdateCancelled = "Resource update cancelled";
    public const string ReplacementRequired = "Requested update requires the creation of a new physical resource; hence creating one.";
    public const string ReplacedByProvider = "Requested update required the provider to create a new physical resource";
    public const string ReplacementWithoutRollback = "Replacement type updates not supported on stack with disable-rollback.";
    public const string CleanupIncomplete = "Update successful. One or more resources could not be deleted.";
    public const string EventualConsistencyCheck = "Eventual consistency check initiated";
    public const string ServiceFailure = "Internal Failure";
    public const string CreationTimeout = "Stack creation time exceeded the specified timeout.";
    public const string RollbackRequested = "Rollback requested by user.";
    public const string DeleteRequested = "Delete requested by user.";

    public static string FailedToCreate(IEnumerable<string> logicalIds) => Failed("create", logicalIds);

    public static string FailedToUpdate(IEnumerable<string> logicalIds) => Failed("update", logicalIds);

    public static string FailedToImport(IEnumerable<string> logicalIds) => Failed("import", logicalIds);

    public static string FailedToDelete(IEnumerable<string> logicalIds) => Failed("delete", logicalIds);

    public static string ValidationFailed(IEnumerable<string> logicalIds) =>
        $"Validation failed for following resources: [{string.Join(", ", logicalIds)}]. ";

    /// <summary>The properties turned out to be wrong only when the resources that they speak of were there.</summary>
    public static string PropertiesInvalid(string logicalId, IEnumerable<string> faults) =>
        $"Properties validation failed for resource {logicalId} with message:\n{string.Join('\n', faults)}";

    public static string CustomNamed(string name) =>
        $"CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename {name} and update the stack again.";

    /// <summary>A reason that others are to follow.</summary>
    public static string Sentence(string reason) => $"{reason.TrimEnd('.')}. ";

    public static string AttributeUnknown(string path, string resourceType, string attribute) =>
        $"[Error] {path}: {AttributeUnknown(resourceType, attribute)}";

    public static string AttributeUnknown(string resourceType, string attribute) =>
        $"Resource type {resourceType} does not support attribute {{{attribute}}}";

    public static string ExportTaken(string exportName, string stackName) =>
        $"Export with name {exportName} is already exported by stack {stackName}";

    public static string ExportMissing(string exportName) => $"No export named {exportName} found";

    public static string ExportNotRemovable(string exportName, IReadOnlyList<string> importers) =>
        $"Export {exportName} cannot be deleted as it is in use by {Enumerated(importers)}";

    public static string ExportNotUpdatable(string exportName, IReadOnlyList<string> importers) =>
        $"Export {exportName} cannot be updated as it is in use by {Enumerated(importers)}";

    public static string DeleteCanceled(string exportName, IReadOnlyList<string> importers) =>
        $"Delete canceled. Cannot delete export {exportName} as it is in use by {Enumerated(importers)}.";

    public static string EmbeddedNotCreated(string stackId, string? reason) => $"Embedded stack {stackId} was not successfully created: {reason}";

    public static string EmbeddedNotUpdated(string stackId, string status, string? reason) =>
        $"Embedded stack {stackId} was not successfully updated. Currently in {status} with reason: {reason}";

    public static string EmbeddedNotDeleted(string stackId, string? reason) => $"Embedded stack {stackId} was not successfully deleted: {reason}";

    /// <summary>A fault of ours, not of the template's.</summary>
    public static string InternalFailure(Exception fault) =>
        $"Internal failure of the embedded AWS: {fault.GetType().Name}: {fault.Message}";

    private static string Enumerated(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    private static string Failed(string what, IEnumerable<string> logicalIds) =>
        $"The following resource(s) failed to {what}: [{string.Join(", ", logicalIds)}]. ";
}
