using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_cdk")]
public class CdkRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestCdkSampleApp::test_cdk_sample")]
    public Task ASampleOfTheCdkIsDeployed() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("cfn_cdk_sample_app.yaml"));
        var policy = await replay.CallAsync("sqs", "get_queue_attributes", new { QueueUrl = stack["QueueUrl"], AttributeNames = (string[])["Policy"] });
        replay.Match("queue_attr_policy", policy);
        var resources = await replay.CloudFormationAsync("list_stack_resources", new { StackName = stack.StackId });
        replay.Match("stack_resources", resources.Sorted("StackResourceSummaries"));
    });
}
