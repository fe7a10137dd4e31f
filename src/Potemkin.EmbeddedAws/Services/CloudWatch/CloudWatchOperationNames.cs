namespace Potemkin.EmbeddedAws.Services.CloudWatch;

/// <summary>
/// All operations that Amazon CloudWatch has.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Operations.html">the API reference</a>.
/// </summary>
internal static class CloudWatchOperationNames
{
    public static IReadOnlySet<string> KnownToAws { get; } = new HashSet<string>
    {
        "DeleteAlarmMuteRule", "DeleteAlarms", "DeleteAnomalyDetector", "DeleteDashboards", "DeleteInsightRules",
        "DeleteMetricStream", "DescribeAlarmContributors", "DescribeAlarmHistory", "DescribeAlarms",
        "DescribeAlarmsForMetric", "DescribeAnomalyDetectors", "DescribeInsightRules", "DisableAlarmActions",
        "DisableInsightRules", "EnableAlarmActions", "EnableInsightRules", "GetAlarmMuteRule", "GetDashboard",
        "GetInsightRuleReport", "GetMetricData", "GetMetricStatistics", "GetMetricStream", "GetMetricWidgetImage",
        "GetOTelEnrichment", "ListAlarmMuteRules", "ListDashboards", "ListManagedInsightRules", "ListMetricStreams",
        "ListMetrics", "ListTagsForResource", "PutAlarmMuteRule", "PutAnomalyDetector", "PutCompositeAlarm", "PutDashboard",
        "PutInsightRule", "PutManagedInsightRules", "PutMetricAlarm", "PutMetricData", "PutMetricStream", "SetAlarmState",
        "StartMetricStreams", "StartOTelEnrichment", "StopMetricStreams", "StopOTelEnrichment", "TagResource",
        "UntagResource",
    };
}
