namespace Potemkin.EmbeddedAws.Services.Ssm;

/// <summary>
/// All operations that AWS Systems Manager has.
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_Operations.html">the API reference</a>.
/// </summary>
internal static class SsmOperationNames
{
    public static IReadOnlySet<string> KnownToAws { get; } = new HashSet<string>
    {
        "AddTagsToResource", "AssociateOpsItemRelatedItem", "CancelCommand", "CancelMaintenanceWindowExecution",
        "CreateActivation", "CreateAssociation", "CreateAssociationBatch", "CreateDocument", "CreateMaintenanceWindow",
        "CreateOpsItem", "CreateOpsMetadata", "CreatePatchBaseline", "CreateResourceDataSync", "DeleteActivation",
        "DeleteAssociation", "DeleteDocument", "DeleteInventory", "DeleteMaintenanceWindow", "DeleteOpsItem",
        "DeleteOpsMetadata", "DeleteParameter", "DeleteParameters", "DeletePatchBaseline", "DeleteResourceDataSync",
        "DeleteResourcePolicy", "DeregisterManagedInstance", "DeregisterPatchBaselineForPatchGroup",
        "DeregisterTargetFromMaintenanceWindow", "DeregisterTaskFromMaintenanceWindow", "DescribeActivations",
        "DescribeAssociation", "DescribeAssociationExecutionTargets", "DescribeAssociationExecutions",
        "DescribeAutomationExecutions", "DescribeAutomationStepExecutions", "DescribeAvailablePatches", "DescribeDocument",
        "DescribeDocumentPermission", "DescribeEffectiveInstanceAssociations", "DescribeEffectivePatchesForPatchBaseline",
        "DescribeInstanceAssociationsStatus", "DescribeInstanceInformation", "DescribeInstancePatchStates",
        "DescribeInstancePatchStatesForPatchGroup", "DescribeInstancePatches", "DescribeInstanceProperties",
        "DescribeInventoryDeletions", "DescribeMaintenanceWindowExecutionTaskInvocations",
        "DescribeMaintenanceWindowExecutionTasks", "DescribeMaintenanceWindowExecutions", "DescribeMaintenanceWindowSchedule",
        "DescribeMaintenanceWindowTargets", "DescribeMaintenanceWindowTasks", "DescribeMaintenanceWindows",
        "DescribeMaintenanceWindowsForTarget", "DescribeOpsItems", "DescribeParameters", "DescribePatchBaselines",
        "DescribePatchGroupState", "DescribePatchGroups", "DescribePatchProperties", "DescribeSessions",
        "DisassociateOpsItemRelatedItem", "GetAccessToken", "GetAutomationExecution", "GetCalendarState",
        "GetCommandInvocation", "GetConnectionStatus", "GetDefaultPatchBaseline", "GetDeployablePatchSnapshotForInstance",
        "GetDocument", "GetExecutionPreview", "GetInventory", "GetInventorySchema", "GetMaintenanceWindow",
        "GetMaintenanceWindowExecution", "GetMaintenanceWindowExecutionTask", "GetMaintenanceWindowExecutionTaskInvocation",
        "GetMaintenanceWindowTask", "GetOpsItem", "GetOpsMetadata", "GetOpsSummary", "GetParameter", "GetParameterHistory",
        "GetParameters", "GetParametersByPath", "GetPatchBaseline", "GetPatchBaselineForPatchGroup", "GetResourcePolicies",
        "GetServiceSetting", "LabelParameterVersion", "ListAssociationVersions", "ListAssociations", "ListCommandInvocations",
        "ListCommands", "ListComplianceItems", "ListComplianceSummaries", "ListDocumentMetadataHistory",
        "ListDocumentVersions", "ListDocuments", "ListInventoryEntries", "ListNodes", "ListNodesSummary", "ListOpsItemEvents",
        "ListOpsItemRelatedItems", "ListOpsMetadata", "ListResourceComplianceSummaries", "ListResourceDataSync",
        "ListTagsForResource", "ModifyDocumentPermission", "PutComplianceItems", "PutInventory", "PutParameter",
        "PutResourcePolicy", "RegisterDefaultPatchBaseline", "RegisterPatchBaselineForPatchGroup",
        "RegisterTargetWithMaintenanceWindow", "RegisterTaskWithMaintenanceWindow", "RemoveTagsFromResource",
        "ResetServiceSetting", "ResumeSession", "SendAutomationSignal", "SendCommand", "StartAccessRequest",
        "StartAssociationsOnce", "StartAutomationExecution", "StartChangeRequestExecution", "StartExecutionPreview",
        "StartSession", "StopAutomationExecution", "TerminateSession", "UnlabelParameterVersion", "UpdateAssociation",
        "UpdateAssociationStatus", "UpdateDocument", "UpdateDocumentDefaultVersion", "UpdateDocumentMetadata",
        "UpdateMaintenanceWindow", "UpdateMaintenanceWindowTarget", "UpdateMaintenanceWindowTask", "UpdateManagedInstanceRole",
        "UpdateOpsItem", "UpdateOpsMetadata", "UpdatePatchBaseline", "UpdateResourceDataSync", "UpdateServiceSetting",
    };
}
