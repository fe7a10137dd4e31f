using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A flow log as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html">FlowLog</a>.
/// </summary>
internal sealed class FlowLogRecording() : DescribedRecording(
    "AWS::EC2::FlowLog",
    """
    DeliverLogsPermissionArn DestinationOptions Id=flowLogId LogDestination LogDestinationType LogFormat LogGroupName MaxAggregationInterval
    ResourceId TrafficType
    """)
{
    protected override string Defaults =>
        """
        {"deliverLogsStatus":"SUCCESS","flowLogStatus":"ACTIVE","logDestinationType":"cloud-watch-logs",
         "logFormat":"${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}",
         "maxAggregationInterval":600}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["creationTime"] = resource.CreatedAt.ToUnixTimeMilliseconds();
        configuration["tags"] = RecordedTags.Of(resource);
    }
}
