namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteDeliveryChannel.html"/>
public class DeleteDeliveryChannelRequest : AmazonConfigServiceRequest
{
    public string DeliveryChannelName { get; set; }
}
