namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_CustomPolicyDetails.html"/>
public class CustomPolicyDetails
{
    public bool? EnableDebugLogDelivery { get; set; }

    public string PolicyRuntime { get; set; }

    public string PolicyText { get; set; }
}
