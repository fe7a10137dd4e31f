using Amazon;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Runtime;

namespace Potemkin.Core.Tests.Scripted;

/// <summary>An AWS Config that answers by a script.</summary>
internal sealed class ScriptedConfig(Script script) : AmazonConfigServiceClient(new AnonymousAWSCredentials(), RegionEndpoint.USEast1)
{
    public override Task<DescribeConfigRulesResponse> DescribeConfigRulesAsync(DescribeConfigRulesRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<DescribeConfigRulesResponse>(request, cancellationToken);

    public override Task<DescribeConfigurationRecordersResponse> DescribeConfigurationRecordersAsync(
        DescribeConfigurationRecordersRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<DescribeConfigurationRecordersResponse>(request, cancellationToken);

    public override Task<DescribeConfigurationRecorderStatusResponse> DescribeConfigurationRecorderStatusAsync(
        DescribeConfigurationRecorderStatusRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<DescribeConfigurationRecorderStatusResponse>(request, cancellationToken);

    public override Task<GetComplianceDetailsByResourceResponse> GetComplianceDetailsByResourceAsync(
        GetComplianceDetailsByResourceRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<GetComplianceDetailsByResourceResponse>(request, cancellationToken);

    public override Task<DescribeConfigRuleEvaluationStatusResponse> DescribeConfigRuleEvaluationStatusAsync(
        DescribeConfigRuleEvaluationStatusRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<DescribeConfigRuleEvaluationStatusResponse>(request, cancellationToken);

    public override Task<GetComplianceDetailsByConfigRuleResponse> GetComplianceDetailsByConfigRuleAsync(
        GetComplianceDetailsByConfigRuleRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<GetComplianceDetailsByConfigRuleResponse>(request, cancellationToken);

    public override Task<GetResourceConfigHistoryResponse> GetResourceConfigHistoryAsync(
        GetResourceConfigHistoryRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<GetResourceConfigHistoryResponse>(request, cancellationToken);

    public override Task<ListDiscoveredResourcesResponse> ListDiscoveredResourcesAsync(
        ListDiscoveredResourcesRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<ListDiscoveredResourcesResponse>(request, cancellationToken);

    public override Task<StartConfigRulesEvaluationResponse> StartConfigRulesEvaluationAsync(
        StartConfigRulesEvaluationRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<StartConfigRulesEvaluationResponse>(request, cancellationToken);
}
