using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Engine;

[RecordedFile("engine/test_conditions")]
public class ConditionRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestCloudFormationConditions::test_dependent_ref")]
    public Task AReferenceToAResourceThatIsLeftOutIsRefused() => ReplaysAsync(async replay => replay.Match("dependent_ref_exc", await replay.DeployRefusedAsync(
        TemplateFiles.Read("conditions/ref-condition.yaml"),
        new { TopicName = "test-topic-0a1b2c3d", SsmParamName = "test-param-0a1b2c3d", OptionParameter = "option-b" })));

    [SkippableFact, Recorded("TestCloudFormationConditions::test_output_reference_to_skipped_resource")]
    public Task AnOutputOfAResourceThatIsLeftOutIsRefused() => ReplaysAsync(async replay => replay.Match(
        "unresolved_resource_reference_exception",
        await replay.DeployRefusedAsync(TemplateFiles.Read("conditions/ref-condition-output.yaml"), new { OptionParameter = "option-b" })));

    [SkippableFact, Recorded("TestCloudFormationConditions::test_nested_conditions[test-bucket-nopolicy]")]
    public Task AConditionMayNameAnother() => ReplaysAsync(async replay =>
    {
        var names = new { StackName = "condition-test-stack-0a1b2c3d", ChangeSetName = "initial" };
        replay.Match("create_cs_result", await replay.CloudFormationAsync("create_change_set", new
        {
            names.StackName,
            names.ChangeSetName,
            TemplateBody = TemplateFiles.Read("conditions/nested-conditions.yaml"),
            ChangeSetType = "CREATE",
            Parameters = Deployments.Parameters(new { EnvType = "test", BucketName = "ls-test-bucket-0a1b2c3d" }),
        }));
        await replay.CloudFormationAsync("wait:change_set_create_complete", names);
        replay.Match("describe_changeset_result", await replay.CloudFormationAsync("describe_change_set", names));
        await replay.CloudFormationAsync("execute_change_set", names);
        var stack = new { names.StackName };
        await replay.CompleteAsync(names.StackName, "stack_create_complete");
        replay.Match("stack_resources", await replay.CloudFormationAsync("describe_stack_resources", stack));
        replay.Match("stack_events", await replay.CloudFormationAsync("describe_stack_events", stack));
        replay.Match("describe_stack_result", await replay.CloudFormationAsync("describe_stacks", stack));
    });
}
