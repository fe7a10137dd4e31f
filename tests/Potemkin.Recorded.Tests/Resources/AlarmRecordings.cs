using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_cloudwatch")]
public class AlarmRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_composite_alarm_creation")]
    public Task AnAlarmIsMadeOfOthers() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("cfn_cw_composite_alarm.yml"));
        var composite = new { AlarmNames = (string[])[stack["CompositeAlarmName"]], AlarmTypes = (string[])["CompositeAlarm"] };
        replay.Match("composite_alarm", (await replay.CallAsync("cloudwatch", "describe_alarms", composite))["CompositeAlarms"]);
        var metric = new { AlarmNames = (string[])[stack["MetricAlarmName"]] };
        replay.Match("metric_alarm", (await replay.CallAsync("cloudwatch", "describe_alarms", metric))["MetricAlarms"]);
    });

    [SkippableFact, Recorded("test_alarm_no_statistic")]
    public Task AnAlarmNeedsNoStatistic() => ReplaysAsync(replay => replay.DeployAsync(TemplateFiles.Read("cfn_cw_simple_alarm.yml")));
}
