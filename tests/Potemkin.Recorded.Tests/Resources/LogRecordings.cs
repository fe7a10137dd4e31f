using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_logs")]
public class LogRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_logstream")]
    public Task AStreamIsOfAGroup() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("logs_group_and_stream.yaml"));
        replay.Match("outputs", (JsonNode)stack.Outputs);
        var streams = await replay.CallAsync(
            "logs",
            "describe_log_streams",
            new { logGroupName = stack["LogGroupNameOutput"], logStreamNamePrefix = stack["LogStreamNameOutput"] });
        replay.Match("describe_log_streams", streams["logStreams"]);
    });

    [SkippableFact, Recorded("test_cfn_handle_log_group_resource")]
    public Task AGroupIsDescribed() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("logs_group.yml"));
        replay.Match("describe_log_groups", await replay.CallAsync("logs", "describe_log_groups", new { logGroupNamePrefix = stack["LogGroupNameOutput"] }));
    });

    [SkippableFact, Recorded("test_handle_existing_log_group")]
    public Task AGroupThatIsThereIsNotTakenOver() => ReplaysAsync(async replay =>
    {
        await replay.CallAsync("logs", "create_log_group", new { logGroupName = "logs-0a1b2c3d" });
        var stack = await replay.DeployFailedAsync(TemplateFiles.Read("logs_group.yml"), new { LogGroupName = "logs-0a1b2c3d" });
        replay.Match("failed-stack-describe", (JsonNode)stack.Stack);
    });
}
