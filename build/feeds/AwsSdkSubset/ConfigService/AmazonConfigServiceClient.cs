using Amazon.ConfigService.Model;
using Amazon.Pipeline;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace Amazon.ConfigService;

public class AmazonConfigServiceClient : AmazonServiceClient, IAmazonConfigService
{
    private static readonly IServiceMetadata Metadata = new ServiceMetadata(AmazonConfigServiceConfig.ServiceId);

    public AmazonConfigServiceClient() : base(new AmazonConfigServiceConfig())
    {
    }

    public AmazonConfigServiceClient(RegionEndpoint region) : base(new AmazonConfigServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonConfigServiceClient(AmazonConfigServiceConfig config) : base(config)
    {
    }

    public AmazonConfigServiceClient(AWSCredentials credentials) : this(credentials, new AmazonConfigServiceConfig())
    {
    }

    public AmazonConfigServiceClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonConfigServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonConfigServiceClient(AWSCredentials credentials, AmazonConfigServiceConfig clientConfig) : base(credentials, clientConfig)
    {
    }

    public AmazonConfigServiceClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonConfigServiceConfig())
    {
    }

    public AmazonConfigServiceClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonConfigServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonConfigServiceClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonConfigServiceConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonConfigServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonConfigServiceConfig())
    {
    }

    public AmazonConfigServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonConfigServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonConfigServiceClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonConfigServiceConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    protected override IServiceMetadata ServiceMetadata => Metadata;

    public virtual Task<DeleteConfigRuleResponse> DeleteConfigRuleAsync(
        DeleteConfigRuleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteConfigRuleResponse>(request, Operations.DeleteConfigRule, cancellationToken);

    public virtual Task<DeleteConfigurationRecorderResponse> DeleteConfigurationRecorderAsync(
        DeleteConfigurationRecorderRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteConfigurationRecorderResponse>(request, Operations.DeleteConfigurationRecorder, cancellationToken);

    public virtual Task<DeleteDeliveryChannelResponse> DeleteDeliveryChannelAsync(
        DeleteDeliveryChannelRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteDeliveryChannelResponse>(request, Operations.DeleteDeliveryChannel, cancellationToken);

    public virtual Task<DescribeConfigRuleEvaluationStatusResponse> DescribeConfigRuleEvaluationStatusAsync(
        DescribeConfigRuleEvaluationStatusRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeConfigRuleEvaluationStatusResponse>(request, Operations.DescribeConfigRuleEvaluationStatus, cancellationToken);

    public virtual Task<DescribeConfigRulesResponse> DescribeConfigRulesAsync(
        DescribeConfigRulesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeConfigRulesResponse>(request, Operations.DescribeConfigRules, cancellationToken);

    public virtual Task<DescribeConfigurationRecordersResponse> DescribeConfigurationRecordersAsync(
        CancellationToken cancellationToken = default) =>
        DescribeConfigurationRecordersAsync(new DescribeConfigurationRecordersRequest(), cancellationToken);

    public virtual Task<DescribeConfigurationRecordersResponse> DescribeConfigurationRecordersAsync(
        DescribeConfigurationRecordersRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeConfigurationRecordersResponse>(request, Operations.DescribeConfigurationRecorders, cancellationToken);

    public virtual Task<DescribeConfigurationRecorderStatusResponse> DescribeConfigurationRecorderStatusAsync(
        CancellationToken cancellationToken = default) =>
        DescribeConfigurationRecorderStatusAsync(new DescribeConfigurationRecorderStatusRequest(), cancellationToken);

    public virtual Task<DescribeConfigurationRecorderStatusResponse> DescribeConfigurationRecorderStatusAsync(
        DescribeConfigurationRecorderStatusRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeConfigurationRecorderStatusResponse>(
            request, Operations.DescribeConfigurationRecorderStatus, cancellationToken);

    public virtual Task<DescribeDeliveryChannelsResponse> DescribeDeliveryChannelsAsync(
        CancellationToken cancellationToken = default) =>
        DescribeDeliveryChannelsAsync(new DescribeDeliveryChannelsRequest(), cancellationToken);

    public virtual Task<DescribeDeliveryChannelsResponse> DescribeDeliveryChannelsAsync(
        DescribeDeliveryChannelsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeDeliveryChannelsResponse>(request, Operations.DescribeDeliveryChannels, cancellationToken);

    public virtual Task<DescribeDeliveryChannelStatusResponse> DescribeDeliveryChannelStatusAsync(
        CancellationToken cancellationToken = default) =>
        DescribeDeliveryChannelStatusAsync(new DescribeDeliveryChannelStatusRequest(), cancellationToken);

    public virtual Task<DescribeDeliveryChannelStatusResponse> DescribeDeliveryChannelStatusAsync(
        DescribeDeliveryChannelStatusRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeDeliveryChannelStatusResponse>(request, Operations.DescribeDeliveryChannelStatus, cancellationToken);

    public virtual Task<GetComplianceDetailsByConfigRuleResponse> GetComplianceDetailsByConfigRuleAsync(
        GetComplianceDetailsByConfigRuleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetComplianceDetailsByConfigRuleResponse>(request, Operations.GetComplianceDetailsByConfigRule, cancellationToken);

    public virtual Task<GetComplianceDetailsByResourceResponse> GetComplianceDetailsByResourceAsync(
        GetComplianceDetailsByResourceRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetComplianceDetailsByResourceResponse>(request, Operations.GetComplianceDetailsByResource, cancellationToken);

    public virtual Task<GetResourceConfigHistoryResponse> GetResourceConfigHistoryAsync(
        GetResourceConfigHistoryRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<GetResourceConfigHistoryResponse>(request, Operations.GetResourceConfigHistory, cancellationToken);

    public virtual Task<ListDiscoveredResourcesResponse> ListDiscoveredResourcesAsync(
        ListDiscoveredResourcesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<ListDiscoveredResourcesResponse>(request, Operations.ListDiscoveredResources, cancellationToken);

    public virtual Task<PutConfigRuleResponse> PutConfigRuleAsync(
        PutConfigRuleRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PutConfigRuleResponse>(request, Operations.PutConfigRule, cancellationToken);

    public virtual Task<PutConfigurationRecorderResponse> PutConfigurationRecorderAsync(
        PutConfigurationRecorderRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PutConfigurationRecorderResponse>(request, Operations.PutConfigurationRecorder, cancellationToken);

    public virtual Task<PutEvaluationsResponse> PutEvaluationsAsync(
        PutEvaluationsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PutEvaluationsResponse>(request, Operations.PutEvaluations, cancellationToken);

    public virtual Task<StartConfigRulesEvaluationResponse> StartConfigRulesEvaluationAsync(
        StartConfigRulesEvaluationRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<StartConfigRulesEvaluationResponse>(request, Operations.StartConfigRulesEvaluation, cancellationToken);

    public virtual Task<StartConfigurationRecorderResponse> StartConfigurationRecorderAsync(
        StartConfigurationRecorderRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<StartConfigurationRecorderResponse>(request, Operations.StartConfigurationRecorder, cancellationToken);

    public virtual Task<StopConfigurationRecorderResponse> StopConfigurationRecorderAsync(
        StopConfigurationRecorderRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<StopConfigurationRecorderResponse>(request, Operations.StopConfigurationRecorder, cancellationToken);

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => RegionalPipeline.Customize(pipeline);
}
