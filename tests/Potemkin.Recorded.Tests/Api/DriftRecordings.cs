using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_drift_detection")]
public class DriftRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_drift_detection_on_lambda")]
    public Task AChangedFunctionHasDrifted() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("lambda_simple.yml"), stack: "stack-0d03b713");
        await replay.CallAsync("lambda", "update_function_configuration", new
        {
            FunctionName = stack["LambdaName"],
            Runtime = "python3.8",
            Description = "different description",
            Environment = new { Variables = new { ENDPOINT_URL = "localhost.localstack.cloud" } },
        });
        replay.Match("drift_detection", await replay.CloudFormationAsync("detect_stack_resource_drift", new { stack.StackName, LogicalResourceId = "Function" }));
    });
}
