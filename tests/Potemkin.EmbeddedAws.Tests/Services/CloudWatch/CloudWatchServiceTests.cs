using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudWatch;

public sealed class CloudWatchServiceTests : IDisposable
{
    private const string Version = "2010-08-01";
    private const string Arn = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AnAlarmOfAMetricHasNoData()
    {
        CreateAlarm("cpu");

        var alarm = Describe("{}")["MetricAlarms"]!.AsArray().Should().ContainSingle().Subject!;

        (alarm["AlarmArn"]!.ToString(), alarm["StateValue"]!.ToString(), alarm["Threshold"]!.ToString()).Should().Be(($"{Arn}cpu", "INSUFFICIENT_DATA", "70"));
        alarm["Dimensions"]!.ToJsonString().Should().Be("""[{"Name":"host","Value":"a"}]""");
        alarm["ActionsEnabled"]!.ToString().Should().Be("true");
        alarm.AsObject().ContainsKey("AlarmRule").Should().BeFalse();
    }

    [Fact]
    public void AnAlarmOfOthersFollowsItsRule()
    {
        CreateAlarm("cpu");
        CreateComposite("silent", "INSUFFICIENT_DATA(cpu)");
        CreateComposite("loud", $"ALARM({Arn}silent) AND NOT ALARM(cpu)");

        var alarms = Describe("""{"AlarmTypes":["CompositeAlarm"]}""")["CompositeAlarms"]!.AsArray();

        alarms.Select(alarm => $"{alarm!["AlarmName"]} {alarm["StateValue"]}").Should().Equal("loud ALARM", "silent ALARM");
        JsonNode.Parse(alarms[1]!["StateReasonData"]!.ToString())!["triggeringAlarms"]![0]!["arn"]!.ToString().Should().Be($"{Arn}cpu");
    }

    [Fact]
    public void AlarmsThatAskEachOtherGetNoFurther()
    {
        CreateComposite("one", "ALARM(other)");
        CreateComposite("other", "ALARM(one)");

        var alarms = Describe("""{"AlarmTypes":["CompositeAlarm"]}""")["CompositeAlarms"]!.AsArray();

        alarms.Select(alarm => alarm!["StateValue"]!.ToString()).Should().Equal("OK", "OK");
    }

    [Fact]
    public void ARuleThatIsNotUnderstoodIsRefusedByName()
    {
        CreateComposite("some", "AT_LEAST(1, ALARM, (a, b))");

        _aws.Json("monitoring", "DescribeAlarms", """{"AlarmTypes":["CompositeAlarm"]}""").Should().Be(
            "501 UnsupportedAlarmRule: The embedded AWS does not understand the rule of the alarm 'some': AT_LEAST(1, ALARM, (a, b))");
    }

    [Fact]
    public void AlarmsAreFilteredAndComeInPages()
    {
        foreach (var name in new[] { "cpu-b", "cpu-a", "disk" })
            CreateAlarm(name);

        var page = Describe("""{"AlarmNamePrefix":"cpu","MaxRecords":1}""");

        page["MetricAlarms"]![0]!["AlarmName"]!.ToString().Should().Be("cpu-a");
        Describe($$"""{"AlarmNamePrefix":"cpu","NextToken":"{{page["NextToken"]}}"}""")["MetricAlarms"]!.AsArray().Should().ContainSingle();
        Describe("""{"StateValue":"ALARM"}""")["MetricAlarms"]!.AsArray().Should().BeEmpty();
        Describe("""{"ActionPrefix":"arn:aws:sns"}""")["MetricAlarms"]!.AsArray().Should().HaveCount(3);
    }

    [Fact]
    public void AnAlarmOfAnExpressionTellsItsMetricsInXmlToo()
    {
        _aws.Region.Create("AWS::CloudWatch::Alarm", """
            {"AlarmName":"rate","ComparisonOperator":"GreaterThanThreshold","EvaluationPeriods":1,"Threshold":0.5,
             "Metrics":[{"Id":"m","ReturnData":false,"MetricStat":{"Metric":{"Namespace":"n","MetricName":"e"},"Period":60,"Stat":"Sum"}},{"Id":"r","Expression":"m/2"}]}
            """);

        _aws.Query("monitoring", Version, "DescribeAlarms&AlarmNames.member.1=rate").Should().Contain("<Threshold>0.5</Threshold>").And.Contain(
            "<Metrics><member><Id>m</Id><MetricStat><Metric><Namespace>n</Namespace><MetricName>e</MetricName><Dimensions /></Metric><Period>60</Period><Stat>Sum</Stat></MetricStat><ReturnData>false</ReturnData></member><member><Id>r</Id><Expression>m/2</Expression></member></Metrics>");
    }

    [Fact]
    public void TagsAreThoseOfTheAlarm()
    {
        CreateAlarm("cpu");

        _aws.Json("monitoring", "ListTagsForResource", $$"""{"ResourceARN":"{{Arn}}cpu"}""").Should().Be("""{"Tags":[{"Key":"owner","Value":"ann"}]}""");
        _aws.Json("monitoring", "ListTagsForResource", $$"""{"ResourceARN":"{{Arn}}none"}""").Should().Be(
            $"404 ResourceNotFoundException: Resource {Arn}none does not exist.");
    }

    private JsonNode Describe(string request) => JsonNode.Parse(_aws.Json("monitoring", "DescribeAlarms", request))!;

    private void CreateAlarm(string name) => _aws.Region.Create("AWS::CloudWatch::Alarm", $$"""
        {"AlarmName":"{{name}}","ComparisonOperator":"GreaterThanThreshold","EvaluationPeriods":1,"MetricName":"m","Namespace":"n","Threshold":70,
         "Dimensions":[{"Name":"host","Value":"a"}],"AlarmActions":["arn:aws:sns:us-east-1:123456789012:t"],"Tags":[{"Key":"owner","Value":"ann"}]}
        """);

    private void CreateComposite(string name, string rule) =>
        _aws.Region.Create("AWS::CloudWatch::CompositeAlarm", $$"""{"AlarmName":"{{name}}","AlarmRule":"{{rule}}"}""");
}
