using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_events")]
public class EventRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_rule_properties")]
    public Task ARuleHasANameAndABus() => ReplaysAsync(async replay => replay.Match("outputs", (JsonNode)(await replay.DeployAsync(
        TemplateFiles.Read("events_rule_properties.yaml"),
        new { EventBusName = "events-0a1b2c3d", RuleName = "rule-0a1b2c3d" })).Outputs));

    [SkippableFact, Recorded("test_rule_pattern_transformation")]
    public Task APatternIsJson() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("events_rule_pattern.yml"));
        replay.Match("rule", await replay.CallAsync("events", "describe_rule", new { Name = stack["RuleName"] }));
    });
}
