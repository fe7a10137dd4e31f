using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_stepfunctions")]
public class StateMachineRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_statemachine_create_with_logging_configuration")]
    public Task AStateMachineWritesALog() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("statemachine_machine_logging_configuration.yml"));
        replay.Match("describe_state_machine_result", await replay.CallAsync(
            "stepfunctions",
            "describe_state_machine",
            new { stateMachineArn = stack["StateMachineArnOutput"] }));
    });
}
