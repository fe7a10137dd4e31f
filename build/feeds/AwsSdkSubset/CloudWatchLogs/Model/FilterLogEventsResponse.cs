namespace Amazon.CloudWatchLogs.Model;

/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html"/>
[CamelCaseOnTheWire]
public class FilterLogEventsResponse : AmazonWebServiceResponse
{
    public List<FilteredLogEvent> Events { get; set; } = InitialValue.List<FilteredLogEvent>();

    public string NextToken { get; set; }

    public List<SearchedLogStream> SearchedLogStreams { get; set; } = InitialValue.List<SearchedLogStream>();
}
