using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html">DescribeFlowLogs</a>.</summary>
internal static class FlowLogDescription
{
    private const string DefaultFormat =
        "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}";

    private const int DefaultInterval = 600;

    private static readonly Description FlowLogs = new("DescribeFlowLogs", "AWS::EC2::FlowLog", "flowLogSet")
    {
        Ids = new Dictionary<string, string> { ["FlowLogId"] = "flowLogId" },
        Missing = ("FlowLogId", "flow log ID"),
        Filters = new Dictionary<string, string>
        {
            ["deliver-log-status"] = "deliverLogsStatus",
            ["flow-log-id"] = "flowLogId",
            ["log-destination-type"] = "logDestinationType",
            ["log-group-name"] = "logGroupName",
            ["resource-id"] = "resourceId",
            ["traffic-type"] = "trafficType",
        },
    };

    public static void AddTo(OperationTable operations) => new Describe(FlowLogs, ShapeOf).AddTo(operations);

    private static JsonObject ShapeOf(Resource log) => new()
    {
        ["creationTime"] = RecordedTime.Of(log.CreatedAt),
        ["deliverLogsPermissionArn"] = log.Properties.Text("DeliverLogsPermissionArn"),
        ["deliverCrossAccountRole"] = log.Properties.Text("DeliverCrossAccountRole"),
        ["deliverLogsStatus"] = "SUCCESS",
        ["flowLogId"] = log.PhysicalId,
        ["flowLogStatus"] = "ACTIVE",
        ["logGroupName"] = log.Properties.Text("LogGroupName"),
        ["resourceId"] = log.Properties.Text("ResourceId"),
        ["trafficType"] = log.Properties.Text("TrafficType"),
        ["logDestinationType"] = log.Properties.Text("LogDestinationType") ?? "cloud-watch-logs",
        ["logDestination"] = log.Properties.Text("LogDestination"),
        ["logFormat"] = log.Properties.Text("LogFormat") ?? DefaultFormat,
        ["maxAggregationInterval"] = log.Properties.Number("MaxAggregationInterval") ?? DefaultInterval,
        ["tags"] = RecordedTags.OwnOf(log),
    };
}
