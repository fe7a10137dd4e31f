using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudWatch.Operations;

/// <summary>The alarms of a region, and their states: one of a metric never gets any data.</summary>
internal static class Alarms
{
    /// <summary>The state of an alarm that has no data.</summary>
    public const string NoData = "INSUFFICIENT_DATA";

    private const string MetricType = "AWS::CloudWatch::Alarm";
    private const string CompositeType = "AWS::CloudWatch::CompositeAlarm";

    public static IEnumerable<Resource> OfMetrics(RegionState region) => region.Resources.OfType(MetricType);

    public static IEnumerable<Resource> Composite(RegionState region) => region.Resources.OfType(CompositeType);

    /// <summary>Those that the rule of a composite alarm asks and that are there.</summary>
    public static IEnumerable<Resource> AskedBy(Resource composite) => RuleOf(composite).Alarms.Select(name => Find(composite.Region, name)).OfType<Resource>();

    public static string StateOf(Resource alarm) => StateOf(alarm, []);

    /// <summary>Alarms that ask each other in a circle get no further; nor does one that asks an alarm that is not there.</summary>
    private static string StateOf(Resource alarm, IReadOnlyCollection<Resource> above)
    {
        if (alarm.Type == MetricType || above.Contains(alarm))
            return NoData;
        return RuleOf(alarm).Holds(name => Find(alarm.Region, name) is { } asked ? StateOf(asked, [.. above, alarm]) : NoData) ? "ALARM" : "OK";
    }

    private static Resource? Find(RegionState region, string nameOrArn) =>
        OfMetrics(region).Concat(Composite(region)).FirstOrDefault(alarm => alarm.PhysicalId == nameOrArn || alarm.Arn == nameOrArn);

    private static AlarmRule RuleOf(Resource composite)
    {
        var rule = composite.Properties.Text("AlarmRule") ?? "";
        try
        {
            return AlarmRule.Parse(rule);
        }
        catch (FormatException)
        {
            throw CloudWatchErrors.UnsupportedRule(composite.PhysicalId, rule);
        }
    }
}
