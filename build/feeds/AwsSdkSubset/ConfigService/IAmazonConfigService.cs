using Amazon.ConfigService.Model;
using Amazon.Runtime.Endpoints;

namespace Amazon.ConfigService;

public interface IAmazonConfigService : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonConfigServiceConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig)
    {
        if (clientConfig is not AmazonConfigServiceConfig config)
        {
            throw new AmazonClientException($"The client needs an AmazonConfigServiceConfig, not '{clientConfig?.GetType()}'.");
        }

        return awsCredentials is null ? new AmazonConfigServiceClient(config) : new AmazonConfigServiceClient(awsCredentials, config);
    }

    Task<DeleteConfigRuleResponse> DeleteConfigRuleAsync(DeleteConfigRuleRequest request, CancellationToken cancellationToken = default);

    Task<DeleteConfigurationRecorderResponse> DeleteConfigurationRecorderAsync(
        DeleteConfigurationRecorderRequest request, CancellationToken cancellationToken = default);

    Task<DeleteDeliveryChannelResponse> DeleteDeliveryChannelAsync(
        DeleteDeliveryChannelRequest request, CancellationToken cancellationToken = default);

    Task<DescribeConfigRuleEvaluationStatusResponse> DescribeConfigRuleEvaluationStatusAsync(
        DescribeConfigRuleEvaluationStatusRequest request, CancellationToken cancellationToken = default);

    Task<DescribeConfigRulesResponse> DescribeConfigRulesAsync(
        DescribeConfigRulesRequest request, CancellationToken cancellationToken = default);

    Task<DescribeConfigurationRecordersResponse> DescribeConfigurationRecordersAsync(CancellationToken cancellationToken = default);

    Task<DescribeConfigurationRecordersResponse> DescribeConfigurationRecordersAsync(
        DescribeConfigurationRecordersRequest request, CancellationToken cancellationToken = default);

    Task<DescribeConfigurationRecorderStatusResponse> DescribeConfigurationRecorderStatusAsync(
        CancellationToken cancellationToken = default);

    Task<DescribeConfigurationRecorderStatusResponse> DescribeConfigurationRecorderStatusAsync(
        DescribeConfigurationRecorderStatusRequest request, CancellationToken cancellationToken = default);

    Task<DescribeDeliveryChannelsResponse> DescribeDeliveryChannelsAsync(CancellationToken cancellationToken = default);

    Task<DescribeDeliveryChannelsResponse> DescribeDeliveryChannelsAsync(
        DescribeDeliveryChannelsRequest request, CancellationToken cancellationToken = default);

    Task<DescribeDeliveryChannelStatusResponse> DescribeDeliveryChannelStatusAsync(CancellationToken cancellationToken = default);

    Task<DescribeDeliveryChannelStatusResponse> DescribeDeliveryChannelStatusAsync(
        DescribeDeliveryChannelStatusRequest request, CancellationToken cancellationToken = default);

    Task<GetComplianceDetailsByConfigRuleResponse> GetComplianceDetailsByConfigRuleAsync(
        GetComplianceDetailsByConfigRuleRequest request, CancellationToken cancellationToken = default);

    Task<GetComplianceDetailsByResourceResponse> GetComplianceDetailsByResourceAsync(
        GetComplianceDetailsByResourceRequest request, CancellationToken cancellationToken = default);

    Task<GetResourceConfigHistoryResponse> GetResourceConfigHistoryAsync(
        GetResourceConfigHistoryRequest request, CancellationToken cancellationToken = default);

    Task<ListDiscoveredResourcesResponse> ListDiscoveredResourcesAsync(
        ListDiscoveredResourcesRequest request, CancellationToken cancellationToken = default);

    Task<PutConfigRuleResponse> PutConfigRuleAsync(PutConfigRuleRequest request, CancellationToken cancellationToken = default);

    Task<PutConfigurationRecorderResponse> PutConfigurationRecorderAsync(
        PutConfigurationRecorderRequest request, CancellationToken cancellationToken = default);

    Task<PutEvaluationsResponse> PutEvaluationsAsync(PutEvaluationsRequest request, CancellationToken cancellationToken = default);

    Task<StartConfigRulesEvaluationResponse> StartConfigRulesEvaluationAsync(
        StartConfigRulesEvaluationRequest request, CancellationToken cancellationToken = default);

    Task<StartConfigurationRecorderResponse> StartConfigurationRecorderAsync(
        StartConfigurationRecorderRequest request, CancellationToken cancellationToken = default);

    Task<StopConfigurationRecorderResponse> StopConfigurationRecorderAsync(
        StopConfigurationRecorderRequest request, CancellationToken cancellationToken = default);

    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);
}
