namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeDeliveryChannelStatus.html"/>
public class DescribeDeliveryChannelStatusRequest : AmazonConfigServiceRequest
{
    public List<string> DeliveryChannelNames { get; set; } = InitialValue.List<string>();
}
