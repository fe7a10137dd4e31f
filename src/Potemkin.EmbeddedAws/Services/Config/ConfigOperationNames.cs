namespace Potemkin.EmbeddedAws.Services.Config;

/// <summary>
/// All operations that AWS Config has.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Operations.html">the API reference</a>.
/// </summary>
internal static class ConfigOperationNames
{
    public static IReadOnlySet<string> KnownToAws { get; } = new HashSet<string>
    {
        "AssociateResourceTypes", "BatchGetAggregateResourceConfig", "BatchGetResourceConfig", "DeleteAggregationAuthorization",
        "DeleteConfigRule", "DeleteConfigurationAggregator", "DeleteConfigurationRecorder", "DeleteConformancePack",
        "DeleteDeliveryChannel", "DeleteEvaluationResults", "DeleteOrganizationConfigRule", "DeleteOrganizationConformancePack",
        "DeletePendingAggregationRequest", "DeleteRemediationConfiguration", "DeleteRemediationExceptions", "DeleteResourceConfig",
        "DeleteRetentionConfiguration", "DeleteServiceLinkedConfigurationRecorder", "DeleteStoredQuery", "DeliverConfigSnapshot",
        "DescribeAggregateComplianceByConfigRules", "DescribeAggregateComplianceByConformancePacks",
        "DescribeAggregationAuthorizations", "DescribeComplianceByConfigRule", "DescribeComplianceByResource",
        "DescribeConfigRuleEvaluationStatus", "DescribeConfigRules", "DescribeConfigurationAggregatorSourcesStatus",
        "DescribeConfigurationAggregators", "DescribeConfigurationRecorderStatus", "DescribeConfigurationRecorders",
        "DescribeConformancePackCompliance", "DescribeConformancePackStatus", "DescribeConformancePacks",
        "DescribeDeliveryChannelStatus", "DescribeDeliveryChannels", "DescribeOrganizationConfigRuleStatuses",
        "DescribeOrganizationConfigRules", "DescribeOrganizationConformancePackStatuses", "DescribeOrganizationConformancePacks",
        "DescribePendingAggregationRequests", "DescribeRemediationConfigurations", "DescribeRemediationExceptions",
        "DescribeRemediationExecutionStatus", "DescribeRetentionConfigurations", "DisassociateResourceTypes",
        "GetAggregateComplianceDetailsByConfigRule", "GetAggregateConfigRuleComplianceSummary",
        "GetAggregateConformancePackComplianceSummary", "GetAggregateDiscoveredResourceCounts", "GetAggregateResourceConfig",
        "GetComplianceDetailsByConfigRule", "GetComplianceDetailsByResource", "GetComplianceSummaryByConfigRule",
        "GetComplianceSummaryByResourceType", "GetConformancePackComplianceDetails", "GetConformancePackComplianceSummary",
        "GetCustomRulePolicy", "GetDiscoveredResourceCounts", "GetOrganizationConfigRuleDetailedStatus",
        "GetOrganizationConformancePackDetailedStatus", "GetOrganizationCustomRulePolicy", "GetResourceConfigHistory",
        "GetResourceEvaluationSummary", "GetStoredQuery", "ListAggregateDiscoveredResources", "ListConfigurationRecorders",
        "ListConformancePackComplianceScores", "ListDiscoveredResources", "ListResourceEvaluations", "ListStoredQueries",
        "ListTagsForResource", "PutAggregationAuthorization", "PutConfigRule", "PutConfigurationAggregator",
        "PutConfigurationRecorder", "PutConformancePack", "PutDeliveryChannel", "PutEvaluations", "PutExternalEvaluation",
        "PutOrganizationConfigRule", "PutOrganizationConformancePack", "PutRemediationConfigurations", "PutRemediationExceptions",
        "PutResourceConfig", "PutRetentionConfiguration", "PutServiceLinkedConfigurationRecorder", "PutStoredQuery",
        "SelectAggregateResourceConfig", "SelectResourceConfig", "StartConfigRulesEvaluation", "StartConfigurationRecorder",
        "StartRemediationExecution", "StartResourceEvaluation", "StopConfigurationRecorder", "TagResource", "UntagResource",
    };
}
