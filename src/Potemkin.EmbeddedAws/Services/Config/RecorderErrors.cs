using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config;

/// <summary>
/// The errors of the configuration recorder, of the delivery channel, and of how long items are kept.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigurationRecorder.html#API_PutConfigurationRecorder_Errors">the API reference</a>.
/// </summary>
internal static class RecorderErrors
{
    public static AwsException NoRecorder() => new(
        "NoAvailableConfigurationRecorderException",
        "There are no customer managed configuration recorders available to record your resources. "
        + "Use the PutConfigurationRecorder operation to create the customer managed configuration recorder.");

    public static AwsException NoSuchRecorder(string name) => new(
        "NoSuchConfigurationRecorderException",
        $"Cannot find configuration recorder with the specified name '{name}'.");

    public static AwsException NoRecorderOfArn(string arn) => new(
        "NoSuchConfigurationRecorderException",
        $"Cannot find configuration recorder with the specified ARN '{arn}'.");

    public static AwsException BlankRecorderName(string name) => new(
        "InvalidConfigurationRecorderNameException",
        $"The configuration recorder name '{name}' is not valid, blank string.");

    public static AwsException TooManyRecorders(string name) => new(
        "MaxNumberOfConfigurationRecordersExceededException",
        $"Failed to put configuration recorder '{name}' because the maximum number of configuration recorders: 1 is reached.");

    public static AwsException InvalidRecordingGroup() => new("InvalidRecordingGroupException", "The recording group provided is not valid");

    public static AwsException NoChannelToStart() =>
        new("NoAvailableDeliveryChannelException", "Delivery channel is not available to start configuration recorder.");

    public static AwsException NoRecorderToDeliver() =>
        new("NoAvailableConfigurationRecorderException", "Configuration recorder is not available to put delivery channel.");

    public static AwsException BlankChannelName(string name) =>
        new("InvalidDeliveryChannelNameException", $"The delivery channel name '{name}' is not valid, blank string.");

    public static AwsException NoBucketName() => new("NoSuchBucketException", "Cannot find a S3 bucket with an empty bucket name.");

    public static AwsException EmptyKeyPrefix() => new("InvalidS3KeyPrefixException", "The s3 key prefix '' is not valid, empty s3 key prefix.");

    public static AwsException InvalidKmsKeyArn(string arn) =>
        new("InvalidS3KmsKeyArnException", $"The arn '{arn}' is not a valid kms key or alias arn.");

    public static AwsException InvalidTopicArn(string arn) => new("InvalidSNSTopicARNException", $"The sns topic arn '{arn}' is not valid.");

    public static AwsException TooManyDeliveryChannels(string name) => new(
        "MaxNumberOfDeliveryChannelsExceededException",
        $"Failed to put delivery channel '{name}' because the maximum number of delivery channels: 1 is reached.");

    // The slip is AWS's.
    public static AwsException DeliveryChannelInUse(string name) => new(
        "LastDeliveryChannelDeleteFailedException",
        $"Failed to delete last specified delivery channel with name '{name}', because there, because there is a running configuration recorder.");

    public static AwsException NoSuchDeliveryChannel(string name) =>
        new("NoSuchDeliveryChannelException", $"Cannot find delivery channel with specified name '{name}'.");

    public static AwsException NoSuchRetentionConfiguration(string name) => new(
        "NoSuchRetentionConfigurationException",
        $"Cannot find retention configuration with the specified name '{name}'.");

    // AWS's own texts of these are not known to be published; they are made of what the API reference says.

    public static AwsException NoServiceLinkedRecorder(string servicePrincipal) => new(
        "NoSuchConfigurationRecorderException",
        $"Cannot find a service-linked configuration recorder of the service principal '{servicePrincipal}'.");

    public static AwsException SeveralRecorders() => new(ConfigErrors.Validation, "You have specified more than one configuration recorder.");

    public static AwsException ReservedRecorderName(string name) => new(
        "InvalidConfigurationRecorderNameException",
        $"The configuration recorder name '{name}' is not valid. The prefix \"AWSConfigurationRecorderFor\" is reserved for service-linked configuration recorders.");

    public static AwsException ServiceLinkedRecorder() => new(
        "UnmodifiableEntityException",
        "You cannot use this operation to create a service-linked configuration recorder. "
        + "Use the PutServiceLinkedConfigurationRecorder operation to create a service-linked configuration recorder.");

    public static AwsException NeverDaily(string resourceType) =>
        new(ConfigErrors.Validation, $"Daily recording cannot be specified for the resource type {resourceType}.");

    public static AwsException StrategyOfAllTypes() => new(
        ConfigErrors.Validation,
        "Your configuration recorder has a recording strategy that does not allow the association or disassociation of resource types.");

    public static AwsException AlreadySo(string participle) => new(
        ConfigErrors.Validation, $"One or more of the specified resource types are already {participle} with the configuration recorder.");

    public static AwsException NotRecording() =>
        new("NoRunningConfigurationRecorderException", "There is no configuration recorder running.");

    public static AwsException NoRole() => new(
        "InvalidRoleException",
        "You have provided a null or empty Amazon Resource Name (ARN) for the IAM role used by the configuration recorder.");
}
