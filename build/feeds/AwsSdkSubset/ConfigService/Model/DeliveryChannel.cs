namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeliveryChannel.html"/>
[CamelCaseOnTheWire]
public class DeliveryChannel
{
    public ConfigSnapshotDeliveryProperties ConfigSnapshotDeliveryProperties { get; set; }

    public string Name { get; set; }

    public string S3BucketName { get; set; }

    public string S3KeyPrefix { get; set; }

    public string S3KmsKeyArn { get; set; }

    public string SnsTopicARN { get; set; }
}
