namespace Amazon.CloudWatchLogs.Model;

public class AmazonCloudWatchLogsRequest : AmazonWebServiceRequest;
