namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetResourceConfigHistory.html"/>
[CamelCaseOnTheWire]
public class GetResourceConfigHistoryRequest : AmazonConfigServiceRequest
{
    public ChronologicalOrder ChronologicalOrder { get; set; }

    public DateTime? EarlierTime { get; set; }

    public DateTime? LaterTime { get; set; }

    public int? Limit { get; set; }

    public string NextToken { get; set; }

    public string ResourceId { get; set; }

    public ResourceType ResourceType { get; set; }
}
