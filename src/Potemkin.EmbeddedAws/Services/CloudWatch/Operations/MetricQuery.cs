using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Services.CloudWatch.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html">MetricDataQuery</a>.</summary>
internal sealed record MetricQuery(string? Id, MetricQuery.Statistic? MetricStat, string? Expression, string? Label, bool? ReturnData, int? Period, string? AccountId)
{
    public static IReadOnlyList<MetricQuery>? AllOf(JsonObject alarm) =>
        alarm.Objects("Metrics") is { Count: > 0 } queries ? [.. queries.Select(Of)] : null;

    public static IReadOnlyList<Dimension> DimensionsOf(JsonObject metric) =>
        [.. metric.Objects("Dimensions").Select(dimension => new Dimension(dimension.Text("Name"), dimension.Text("Value")))];

    private static MetricQuery Of(JsonObject query) => new(
        query.Text("Id"),
        query.Object("MetricStat") is { } statistic ? StatisticOf(statistic) : null,
        query.Text("Expression"),
        query.Text("Label"),
        query.ContainsKey("ReturnData") ? query.Flag("ReturnData") : null,
        query.Number("Period"),
        query.Text("AccountId"));

    private static Statistic StatisticOf(JsonObject statistic) => new(
        statistic.Object("Metric") is { } metric ? new MetricName(metric.Text("Namespace"), metric.Text("MetricName"), DimensionsOf(metric)) : null,
        statistic.Number("Period"),
        statistic.Text("Stat"),
        statistic.Text("Unit"));

    internal sealed record Statistic(MetricName? Metric, int? Period, string? Stat, string? Unit);

    internal sealed record MetricName(string? Namespace, [property: JsonPropertyName("MetricName")] string? Name, IReadOnlyList<Dimension> Dimensions);

    internal sealed record Dimension(string? Name, string? Value);
}
