using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_stack_policies")]
public class StackPolicyRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string NoUpdates = """{"Statement": [{"Effect": "Deny", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}""";

    [SkippableFact, Recorded("TestStackPolicy::test_empty_policy")]
    public Task APolicyMayBeEmpty() => ReplaysAsync(async replay =>
    {
        var stack = await TestedAsync(replay);
        await replay.CloudFormationAsync("set_stack_policy", new { stack.StackName, StackPolicyBody = "{}" });
        replay.Match("policy", await PolicyAsync(replay, stack));
    });

    [SkippableFact, Recorded("TestStackPolicy::test_not_json_policy")]
    public Task APolicyIsJson() => ReplaysAsync(async replay =>
    {
        var stack = await TestedAsync(replay);
        replay.Match("error", await replay.CloudFormationRefusesAsync("set_stack_policy", new { stack.StackName, StackPolicyBody = "0a1b2c3d" }));
    });

    [SkippableFact, Recorded("TestStackPolicy::test_set_invalid_policy_with_url")]
    public Task APolicyOfABucketIsLookedAt() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("sns_topic_simple.yaml"));
        var bucket = await replay.PutAsync("policy.json", TemplateFiles.Read("invalid_stack_policy.json"));
        replay.Match("error", await replay.CloudFormationRefusesAsync("set_stack_policy", new
        {
            stack.StackName,
            StackPolicyURL = $"https://{bucket}.s3.amazonaws.com/policy.json",
        }));
    });

    [SkippableFact, Recorded("TestStackPolicy::test_set_policy_with_update_operation")]
    public Task APolicyOfAnUpdateHoldsAfterIt() => ReplaysAsync(async replay =>
    {
        var stack = await ApiAsync(replay);
        await UpdateAsync(replay, stack, "StackPolicyBody");
        replay.Match("policy", await PolicyAsync(replay, stack));
        await replay.CompleteAsync(stack.StackId, "stack_update_complete");
        replay.Match("policy_after_update", await PolicyAsync(replay, stack));
    });

    [SkippableFact, Recorded("TestStackPolicy::test_policy_during_update")]
    public Task APolicyDuringAnUpdateHoldsForItAlone() => ReplaysAsync(async replay =>
    {
        var stack = await ApiAsync(replay);
        await UpdateAsync(replay, stack, "StackPolicyDuringUpdateBody");
        replay.Match("policy_during_update", await PolicyAsync(replay, stack));
        await replay.CloudFormationRefusesAsync("wait:stack_update_complete", new { stack.StackName });
        replay.Match("policy_after_update", await PolicyAsync(replay, stack));
    });

    [SkippableFact, Recorded("TestStackPolicy::test_prevent_stack_update")]
    public Task APolicyPreventsAnUpdate() => ReplaysAsync(async replay =>
    {
        var template = TemplateFiles.Read("sns_topic_parameter.yml");
        var stack = await replay.DeployAsync(template, new { TopicName = "topic-0a1b2c3d" });
        await replay.CloudFormationAsync("set_stack_policy", new { stack.StackName, StackPolicyBody = NoUpdates });
        await replay.CloudFormationAsync("update_stack", new
        {
            stack.StackName,
            TemplateBody = template,
            Parameters = Deployments.Parameters(new { TopicName = "new-topic-0a1b2c3d" }),
        });
        await replay.CloudFormationRefusesAsync("wait:stack_update_complete", new { stack.StackName });
        var failed = (await replay.EventsAsync(stack.StackId)).First(happened => (string?)happened!["ResourceStatus"] == "UPDATE_FAILED");
        ((string?)failed!["ResourceStatusReason"]).Should().Contain("Action denied by stack policy");
    });

    private static Task<Deployed> TestedAsync(Replay replay) =>
        replay.DeployAsync(TemplateFiles.Read("stack_policy_test.yaml"), new { TopicName = "topic-0a1b2c3d", BucketName = "bucket-0a1b2c3d" });

    private static Task<Deployed> ApiAsync(Replay replay) => replay.DeployAsync(TemplateFiles.Read("simple_api.yaml"), new { ApiName = "api-1-0a1b2c3d" });

    private static Task UpdateAsync(Replay replay, Deployed stack, string policy) => replay.CloudFormationAsync("update_stack", new JsonObject
    {
        ["StackName"] = stack.StackName,
        ["TemplateBody"] = TemplateFiles.Read("simple_api.yaml"),
        ["Parameters"] = new JsonArray(new JsonObject { ["ParameterKey"] = "ApiName", ["ParameterValue"] = "api-2-0a1b2c3d" }),
        [policy] = NoUpdates,
    });

    private static Task<Answer> PolicyAsync(Replay replay, Deployed stack) => replay.CloudFormationAsync("get_stack_policy", new { stack.StackName });
}
