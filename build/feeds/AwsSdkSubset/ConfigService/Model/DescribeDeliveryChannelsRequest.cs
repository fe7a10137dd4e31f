namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeDeliveryChannels.html"/>
public class DescribeDeliveryChannelsRequest : AmazonConfigServiceRequest
{
    public List<string> DeliveryChannelNames { get; set; } = InitialValue.List<string>();
}
