using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_resources")]
public class ResourceRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_describe_non_existent_stack")]
    public Task AResourceIsOfAStack() => ReplaysAsync(async replay => replay.Match("error", (await replay.CloudFormationRefusesAsync(
        "describe_stack_resource",
        new { StackName = "not-a-valid-stack", LogicalResourceId = "not-a-valid-resource" })).Error));

    [SkippableFact, Recorded("test_describe_non_existent_resource")]
    public Task AResourceIsInTheStack() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("ssm_parameter_defaultname.yaml"), new { Input = "myvalue" });
        replay.Match("error", (await replay.CloudFormationRefusesAsync(
            "describe_stack_resource",
            new { StackName = stack.StackId, LogicalResourceId = "not-a-valid-resource" })).Error);
    });
}
