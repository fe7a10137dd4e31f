namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetResourceConfigHistory.html"/>
[CamelCaseOnTheWire]
public class GetResourceConfigHistoryResponse : AmazonWebServiceResponse
{
    public List<ConfigurationItem> ConfigurationItems { get; set; } = InitialValue.List<ConfigurationItem>();

    public string NextToken { get; set; }
}
