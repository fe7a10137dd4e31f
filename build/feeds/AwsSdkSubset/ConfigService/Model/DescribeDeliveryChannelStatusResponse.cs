namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeDeliveryChannelStatus.html"/>
public class DescribeDeliveryChannelStatusResponse : AmazonWebServiceResponse
{
    public List<DeliveryChannelStatus> DeliveryChannelsStatus { get; set; } = InitialValue.List<DeliveryChannelStatus>();
}
