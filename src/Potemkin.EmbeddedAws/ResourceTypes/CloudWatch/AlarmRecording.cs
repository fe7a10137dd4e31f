using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudWatch;

/// <summary>
/// An alarm as AWS Config records it, without the state that it is in.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html">MetricAlarm</a>.
/// </summary>
internal sealed class AlarmRecording() : DescribedRecording(
    "AWS::CloudWatch::Alarm",
    """
    ActionsEnabled AlarmActions AlarmDescription AlarmName Arn=alarmArn ComparisonOperator DatapointsToAlarm Dimensions
    EvaluateLowSampleCountPercentile EvaluationPeriods ExtendedStatistic InsufficientDataActions MetricName Namespace OKActions Period Statistic
    Threshold ThresholdMetricId TreatMissingData Unit
    """,
    ItemNames.SmallCapitals)
{
    protected override string Defaults => """{"actionsEnabled":true,"alarmActions":[],"dimensions":[],"insufficientDataActions":[],"okactions":[]}""";

    protected override void Complete(Resource resource, JsonObject configuration) =>
        configuration["alarmConfigurationUpdatedTimestamp"] = resource.CreatedAt.ToUnixTimeMilliseconds();
}
