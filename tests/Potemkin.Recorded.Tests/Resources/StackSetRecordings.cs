using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_stack_sets")]
public class StackSetRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_create_stack_set_with_stack_instances")]
    public Task AStackSetHasInstances() => ReplaysAsync(async replay =>
    {
        const string name = "StackSet-0a1b2c3d";
        replay.Match("create_stack_set", await replay.CloudFormationAsync(
            "create_stack_set",
            new { StackSetName = name, TemplateBody = TemplateFiles.Read("s3_cors_bucket.yaml") }));
        replay.Match("create_stack_instances", await replay.CloudFormationAsync(
            "create_stack_instances",
            new { StackSetName = name, Accounts = (string[])["111111111111"], Regions = (string[])["us-east-1"] }));
    });
}
