using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudWatch.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html">MetricAlarm</a> and
/// <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_CompositeAlarm.html">CompositeAlarm</a>, which have
/// half of their members in common.
/// </summary>
internal sealed record AlarmShape
{
    public required string AlarmName { get; init; }

    public required string AlarmArn { get; init; }

    public string? AlarmDescription { get; init; }

    public required DateTimeOffset AlarmConfigurationUpdatedTimestamp { get; init; }

    public required bool ActionsEnabled { get; init; }

    public required IReadOnlyList<string> OKActions { get; init; }

    public required IReadOnlyList<string> AlarmActions { get; init; }

    public required IReadOnlyList<string> InsufficientDataActions { get; init; }

    public required string StateValue { get; init; }

    public required string StateReason { get; init; }

    public string? StateReasonData { get; init; }

    public required DateTimeOffset StateUpdatedTimestamp { get; init; }

    public required DateTimeOffset StateTransitionedTimestamp { get; init; }

    public string? AlarmRule { get; init; }

    public string? ActionsSuppressor { get; init; }

    public int? ActionsSuppressorWaitPeriod { get; init; }

    public int? ActionsSuppressorExtensionPeriod { get; init; }

    public string? MetricName { get; init; }

    public string? Namespace { get; init; }

    public string? Statistic { get; init; }

    public string? ExtendedStatistic { get; init; }

    public IReadOnlyList<MetricQuery.Dimension>? Dimensions { get; init; }

    public int? Period { get; init; }

    public string? Unit { get; init; }

    public int? EvaluationPeriods { get; init; }

    public int? DatapointsToAlarm { get; init; }

    public double? Threshold { get; init; }

    public string? ComparisonOperator { get; init; }

    public string? TreatMissingData { get; init; }

    public string? EvaluateLowSampleCountPercentile { get; init; }

    public IReadOnlyList<MetricQuery>? Metrics { get; init; }

    public string? ThresholdMetricId { get; init; }

    public static AlarmShape OfMetric(Resource alarm)
    {
        var properties = alarm.Properties;
        return Of(alarm, "Unchecked: Initial alarm creation") with
        {
            MetricName = properties.Text("MetricName"),
            Namespace = properties.Text("Namespace"),
            Statistic = properties.Text("Statistic"),
            ExtendedStatistic = properties.Text("ExtendedStatistic"),
            Dimensions = MetricQuery.DimensionsOf(properties),
            Period = properties.Number("Period"),
            Unit = properties.Text("Unit"),
            EvaluationPeriods = properties.Number("EvaluationPeriods"),
            DatapointsToAlarm = properties.Number("DatapointsToAlarm"),
            Threshold = properties.Text("Threshold") is { } threshold ? double.Parse(threshold, CultureInfo.InvariantCulture) : null,
            ComparisonOperator = properties.Text("ComparisonOperator"),
            TreatMissingData = properties.Text("TreatMissingData"),
            EvaluateLowSampleCountPercentile = properties.Text("EvaluateLowSampleCountPercentile"),
            Metrics = MetricQuery.AllOf(properties),
            ThresholdMetricId = properties.Text("ThresholdMetricId"),
        };
    }

    public static AlarmShape OfComposite(Resource alarm)
    {
        var properties = alarm.Properties;
        return Of(alarm, $"{alarm.Arn} was created and its alarm rule evaluates to {Alarms.StateOf(alarm)}") with
        {
            StateReasonData = ReasonOf(alarm),
            AlarmRule = properties.Text("AlarmRule"),
            ActionsSuppressor = properties.Text("ActionsSuppressor"),
            ActionsSuppressorWaitPeriod = properties.Number("ActionsSuppressorWaitPeriod"),
            ActionsSuppressorExtensionPeriod = properties.Number("ActionsSuppressorExtensionPeriod"),
        };
    }

    private static AlarmShape Of(Resource alarm, string reason) => new()
    {
        AlarmName = alarm.PhysicalId,
        AlarmArn = alarm.Arn,
        AlarmDescription = alarm.Properties.Text("AlarmDescription"),
        AlarmConfigurationUpdatedTimestamp = alarm.CreatedAt,
        ActionsEnabled = alarm.Properties.Text("ActionsEnabled") != "false",
        OKActions = alarm.Properties.Texts("OKActions"),
        AlarmActions = alarm.Properties.Texts("AlarmActions"),
        InsufficientDataActions = alarm.Properties.Texts("InsufficientDataActions"),
        StateValue = Alarms.StateOf(alarm),
        StateReason = reason,
        StateUpdatedTimestamp = alarm.CreatedAt,
        StateTransitionedTimestamp = alarm.CreatedAt,
    };

    private static string ReasonOf(Resource composite) => CompactJson.Of(new JsonObject
    {
        ["triggeringAlarms"] = new JsonArray([.. Alarms.AskedBy(composite).Select(asked => new JsonObject
        {
            ["arn"] = asked.Arn,
            ["state"] = new JsonObject
            {
                ["value"] = Alarms.StateOf(asked),
                ["timestamp"] = asked.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+0000'", CultureInfo.InvariantCulture),
            },
        })]),
    });
}
