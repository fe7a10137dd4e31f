namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeDeliveryChannels.html"/>
public class DescribeDeliveryChannelsResponse : AmazonWebServiceResponse
{
    public List<DeliveryChannel> DeliveryChannels { get; set; } = InitialValue.List<DeliveryChannel>();
}
