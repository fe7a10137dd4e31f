using Amazon.ConfigService.Model;
using Amazon.Protocols.Json;
using Amazon.Runtime.Internal;

namespace Amazon.ConfigService;

/// <summary>The operations of AWS Config that this subset has, each with the exceptions that its model names.</summary>
internal static class Operations
{
    private static readonly JsonService Service = new("Amazon.ConfigService", "StarlingDoveService", typeof(AmazonConfigServiceException));

    public static readonly InvokeOptions DeleteConfigRule = Service.Operation<DeleteConfigRuleResponse>(
        nameof(DeleteConfigRule),
        typeof(NoSuchConfigRuleException),
        typeof(ResourceInUseException));

    public static readonly InvokeOptions DeleteConfigurationRecorder = Service.Operation<DeleteConfigurationRecorderResponse>(
        nameof(DeleteConfigurationRecorder),
        typeof(NoSuchConfigurationRecorderException),
        typeof(UnmodifiableEntityException));

    public static readonly InvokeOptions DeleteDeliveryChannel = Service.Operation<DeleteDeliveryChannelResponse>(
        nameof(DeleteDeliveryChannel),
        typeof(LastDeliveryChannelDeleteFailedException),
        typeof(NoSuchDeliveryChannelException));

    public static readonly InvokeOptions DescribeConfigRuleEvaluationStatus =
        Service.Operation<DescribeConfigRuleEvaluationStatusResponse>(
            nameof(DescribeConfigRuleEvaluationStatus),
            typeof(InvalidNextTokenException),
            typeof(InvalidParameterValueException),
            typeof(NoSuchConfigRuleException));

    public static readonly InvokeOptions DescribeConfigRules = Service.Operation<DescribeConfigRulesResponse>(
        nameof(DescribeConfigRules),
        typeof(InvalidNextTokenException),
        typeof(InvalidParameterValueException),
        typeof(NoSuchConfigRuleException));

    public static readonly InvokeOptions DescribeConfigurationRecorders = Service.Operation<DescribeConfigurationRecordersResponse>(
        nameof(DescribeConfigurationRecorders),
        typeof(NoSuchConfigurationRecorderException),
        typeof(ValidationException));

    public static readonly InvokeOptions DescribeConfigurationRecorderStatus =
        Service.Operation<DescribeConfigurationRecorderStatusResponse>(
            nameof(DescribeConfigurationRecorderStatus),
            typeof(NoSuchConfigurationRecorderException),
            typeof(ValidationException));

    public static readonly InvokeOptions DescribeDeliveryChannels = Service.Operation<DescribeDeliveryChannelsResponse>(
        nameof(DescribeDeliveryChannels),
        typeof(NoSuchDeliveryChannelException));

    public static readonly InvokeOptions DescribeDeliveryChannelStatus = Service.Operation<DescribeDeliveryChannelStatusResponse>(
        nameof(DescribeDeliveryChannelStatus),
        typeof(NoSuchDeliveryChannelException));

    public static readonly InvokeOptions GetComplianceDetailsByConfigRule = Service.Operation<GetComplianceDetailsByConfigRuleResponse>(
        nameof(GetComplianceDetailsByConfigRule),
        typeof(InvalidNextTokenException),
        typeof(InvalidParameterValueException),
        typeof(NoSuchConfigRuleException));

    public static readonly InvokeOptions GetComplianceDetailsByResource = Service.Operation<GetComplianceDetailsByResourceResponse>(
        nameof(GetComplianceDetailsByResource),
        typeof(InvalidParameterValueException));

    public static readonly InvokeOptions GetResourceConfigHistory = Service.Operation<GetResourceConfigHistoryResponse>(
        nameof(GetResourceConfigHistory),
        typeof(InvalidLimitException),
        typeof(InvalidNextTokenException),
        typeof(InvalidTimeRangeException),
        typeof(NoAvailableConfigurationRecorderException),
        typeof(ResourceNotDiscoveredException),
        typeof(ValidationException));

    public static readonly InvokeOptions ListDiscoveredResources = Service.Operation<ListDiscoveredResourcesResponse>(
        nameof(ListDiscoveredResources),
        typeof(InvalidLimitException),
        typeof(InvalidNextTokenException),
        typeof(NoAvailableConfigurationRecorderException),
        typeof(ValidationException));

    public static readonly InvokeOptions PutConfigRule = Service.Operation<PutConfigRuleResponse>(
        nameof(PutConfigRule),
        typeof(InsufficientPermissionsException),
        typeof(InvalidParameterValueException),
        typeof(MaxNumberOfConfigRulesExceededException),
        typeof(NoAvailableConfigurationRecorderException),
        typeof(ResourceInUseException));

    public static readonly InvokeOptions PutConfigurationRecorder = Service.Operation<PutConfigurationRecorderResponse>(
        nameof(PutConfigurationRecorder),
        typeof(InvalidConfigurationRecorderNameException),
        typeof(InvalidRecordingGroupException),
        typeof(InvalidRoleException),
        typeof(MaxNumberOfConfigurationRecordersExceededException),
        typeof(UnmodifiableEntityException),
        typeof(ValidationException));

    public static readonly InvokeOptions PutEvaluations = Service.Operation<PutEvaluationsResponse>(
        nameof(PutEvaluations),
        typeof(InvalidParameterValueException),
        typeof(InvalidResultTokenException),
        typeof(NoSuchConfigRuleException));

    public static readonly InvokeOptions StartConfigRulesEvaluation = Service.Operation<StartConfigRulesEvaluationResponse>(
        nameof(StartConfigRulesEvaluation),
        typeof(InvalidParameterValueException),
        typeof(LimitExceededException),
        typeof(NoSuchConfigRuleException),
        typeof(ResourceInUseException));

    public static readonly InvokeOptions StartConfigurationRecorder = Service.Operation<StartConfigurationRecorderResponse>(
        nameof(StartConfigurationRecorder),
        typeof(NoAvailableDeliveryChannelException),
        typeof(NoSuchConfigurationRecorderException),
        typeof(UnmodifiableEntityException));

    public static readonly InvokeOptions StopConfigurationRecorder = Service.Operation<StopConfigurationRecorderResponse>(
        nameof(StopConfigurationRecorder),
        typeof(NoSuchConfigurationRecorderException),
        typeof(UnmodifiableEntityException));
}
