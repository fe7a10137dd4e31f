namespace Potemkin.EmbeddedAws.Services.CloudFormation;

/// <summary>
/// The operations that AWS CloudFormation has, offered here or not.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Operations.html">Actions</a>.
/// </summary>
internal static class CloudFormationOperations
{
    public static readonly IReadOnlySet<string> KnownToAws = new HashSet<string>(StringComparer.Ordinal)
    {
        "ActivateOrganizationsAccess", "ActivateType", "BatchDescribeTypeConfigurations", "CancelUpdateStack",
        "ContinueUpdateRollback", "CreateChangeSet", "CreateGeneratedTemplate", "CreateStack", "CreateStackInstances",
        "CreateStackRefactor", "CreateStackSet", "DeactivateOrganizationsAccess", "DeactivateType", "DeleteChangeSet",
        "DeleteGeneratedTemplate", "DeleteStack", "DeleteStackInstances", "DeleteStackSet", "DeregisterType",
        "DescribeAccountLimits", "DescribeChangeSet", "DescribeChangeSetHooks", "DescribeEvents", "DescribeGeneratedTemplate",
        "DescribeOrganizationsAccess", "DescribePublisher", "DescribeResourceScan", "DescribeStackDriftDetectionStatus",
        "DescribeStackEvents", "DescribeStackInstance", "DescribeStackRefactor", "DescribeStackResource",
        "DescribeStackResourceDrifts", "DescribeStackResources", "DescribeStackSet", "DescribeStackSetOperation", "DescribeStacks",
        "DescribeType", "DescribeTypeRegistration", "DetectStackDrift", "DetectStackResourceDrift", "DetectStackSetDrift",
        "EstimateTemplateCost", "ExecuteChangeSet", "ExecuteStackRefactor", "GetGeneratedTemplate", "GetHookResult",
        "GetStackPolicy", "GetTemplate", "GetTemplateSummary", "ImportStacksToStackSet", "ListChangeSets", "ListExports",
        "ListGeneratedTemplates", "ListHookResults", "ListImports", "ListResourceScanRelatedResources", "ListResourceScanResources",
        "ListResourceScans", "ListStackInstanceResourceDrifts", "ListStackInstances", "ListStackRefactorActions",
        "ListStackRefactors", "ListStackResources", "ListStackSetAutoDeploymentTargets", "ListStackSetOperationResults",
        "ListStackSetOperations", "ListStackSets", "ListStacks", "ListTypeRegistrations", "ListTypeVersions", "ListTypes",
        "PublishType", "RecordHandlerProgress", "RegisterPublisher", "RegisterType", "RollbackStack", "SetStackPolicy",
        "SetTypeConfiguration", "SetTypeDefaultVersion", "SignalResource", "StartResourceScan", "StopStackSetOperation", "TestType",
        "UpdateGeneratedTemplate", "UpdateStack", "UpdateStackInstances", "UpdateStackSet", "UpdateTerminationProtection",
        "ValidateTemplate",
    };
}
