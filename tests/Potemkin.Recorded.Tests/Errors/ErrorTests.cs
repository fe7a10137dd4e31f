using System.Reflection;
using System.Runtime.CompilerServices;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.Errors;

/// <summary>Errors of AWS whose tests are not among the recordings.</summary>
[Collection(RecordedAwsCollection.Name)]
public class ErrorTests(RecordedAws aws)
{
    // Nothing takes time here, so that no stack is met while it is deleted; function URLs and stack sets are not supported.
    private static readonly string[] NotGiven =
    [
        "test_changeset_for_deleted_stack /ErrorForInProgress",
        "test_cfn_function_url /exception_url_config_nonexistent_version",
        "test_fetch_non_existent_stack_set_instances /non-existent-stack-set-id",
    ];

    private static string Minimal { get; } = Template(Parameter("SimpleParam", "test"));

    [SkippableFact, Recorded("test_create_changeset_with_stack_id /recreate_deleted_with_id_exception")]
    public Task ADeletedStackDoesNotComeBack() => GivesAsync(async replay =>
    {
        var stack = await replay.DeployAsync(Minimal);
        await replay.DestroyAsync(stack);
        return await replay.CloudFormationRefusesAsync("create_change_set", new
        {
            StackName = stack.StackId,
            ChangeSetName = "revived-stack-changeset",
            ChangeSetType = "CREATE",
            TemplateBody = Minimal,
        });
    });

    [SkippableFact, Recorded("test_deletion_of_failed_nested_stack /error")]
    public Task ANestedStackIsGone() => GivesAsync(replay => replay.CloudFormationRefusesAsync("describe_stacks", new { StackName = "nested-stack" }));

    [SkippableFact, Recorded("test_invalid_logical_resource_id /error")]
    public Task ALogicalIdIsAlphanumeric() => GivesAsync(replay => replay.DeployRefusedAsync(Template(Parameter("my-bad-resource-id", "test"))));

    [SkippableFact, Recorded("TestStackPolicy::test_set_policy_both_policy_and_url /error")]
    public Task APolicyIsGivenOnce() => GivesAsync(async replay =>
    {
        var stack = await replay.DeployAsync(Minimal);
        return await replay.CloudFormationRefusesAsync(
            "set_stack_policy",
            new { stack.StackName, StackPolicyBody = "{}", StackPolicyURL = "https://bucket.s3.amazonaws.com/policy.json" });
    });

    [SkippableFact, Recorded("TestStacksApi::test_stack_lifecycle /describe_deleted_by_name_exc")]
    public Task ADeletedStackHasNoName() => GivesAsync(async replay =>
    {
        var stack = await replay.DeployAsync(Minimal);
        await replay.DestroyAsync(stack);
        return await replay.CloudFormationRefusesAsync("describe_stacks", new { stack.StackName });
    });

    [SkippableFact, Recorded("TestStacksApi::test_update_stack_with_same_template_withoutchange /no_change_exception")]
    public Task AnUpdateChangesSomething() => GivesAsync(async replay =>
    {
        var stack = await replay.DeployAsync(Minimal);
        return await replay.CloudFormationRefusesAsync("update_stack", new { stack.StackName, TemplateBody = Minimal });
    });

    [SkippableFact, Recorded("test_no_parameters_given /deploy-error")]
    public Task AParameterHasAValue() => GivesAsync(replay =>
        replay.DeployRefusedAsync(Template([Parameter("SimpleParam", "{Ref: Input}")], "Parameters: {Input: {Type: String}}")));

    [SkippableFact, Recorded("test_non_existing_stack_message /Error")]
    public Task AStackIsThere() => GivesAsync(replay => replay.CloudFormationRefusesAsync("describe_stacks", new { StackName = "nowhere" }));

    [SkippableFact, Recorded("test_create_stack_from_s3_template_url[http_invalid] /create-error")]
    public Task ATemplateIsInABucket() => GivesAsync(replay =>
        replay.CloudFormationRefusesAsync("create_stack", new { StackName = "stack", TemplateURL = "https://example.com/dummy.yml" }));

    [SkippableFact, Recorded("test_get_template_missing_resources /stack-error")]
    public Task ATemplateIsOfAStack() => GivesAsync(replay => replay.CloudFormationRefusesAsync("get_template", new { StackName = "does-not-exist" }));

    [SkippableFact, Recorded("test_get_template_missing_resources /change-set-error")]
    public Task AChangeSetIsOfAStack() => GivesAsync(replay => replay.CloudFormationRefusesAsync("get_template", new { ChangeSetName = "does-not-exist" }));

    [SkippableFact, Recorded("test_get_template_missing_resources_change_set_id /change-set-error")]
    public Task AChangeSetIsThere() => GivesAsync(replay => replay.CloudFormationRefusesAsync(
        "get_template",
        new { ChangeSetName = "arn:aws:cloudformation:us-east-1:111111111111:changeSet/change-set-926829fe/d065e78c" }));

    [SkippableFact, Recorded("test_invalid_output_structure[multiple-nones] /validation-error")]
    public Task AnOutputHasAValue() => GivesAsync(replay =>
        replay.DeployRefusedAsync("""{"Resources": {"Foo": {"Type": "AWS::SNS::Topic"}}, "Outputs": {"MyOutput": {}}}"""));

    [SkippableFact, Recorded("TestValidateConditions::test_validate_equals_args_len /error")]
    public Task TwoThingsAreEqual() => GivesAsync(replay =>
        replay.DeployRefusedAsync(Template([Parameter("SimpleParam", "test")], "Conditions: {Same: {Fn::Equals: [one]}}")));

    [SkippableFact, Recorded("TestCloudFormationMappings::test_async_mapping_error_first_level_v2 /error")]
    public Task AMappingHasTheKey() => GivesAsync(replay => replay.DeployRefusedAsync(
        TemplateFiles.Read("mappings/simple-mapping.yaml"),
        new { TopicName = "test-topic-0a1b2c3d", TopicNameSuffixSelector = "C" }));

    [SkippableFact, Recorded("test_cfn_handle_secretsmanager_secret /exception")]
    public Task ASecretIsThere() => GivesAsync(replay => replay.RefusedAsync("secretsmanager", "describe_secret", new { SecretId = "nowhere" }));

    [SkippableFact, Recorded("TestChangeSetFnSelect::test_invalid_select_index_type[non-list-list] /error")]
    public Task AListIsSelectedFrom() => GivesAsync(replay => replay.DeployRefusedAsync(Template(Parameter("MyParameter", "{Fn::Select: [0, 2]}"))));

    [SkippableFact, Recorded("TestChangeSetParameters::test_invalid_parameter_type /error")]
    public Task ANumberIsANumber() => GivesAsync(replay => replay.DeployRefusedAsync(
        Template([Parameter("MyParameter", "test")], "Parameters: {Value: {Type: Number}}"),
        new { Value = "not-a-number" }));

    [SkippableFact]
    public void EveryErrorIsGivenHereOrInItsRecording()
    {
        Skip.If(RecordedError.All.Count == 0, $"There is no {RecordedError.Source}.");
        var recorded = Recording.All.ToHashSet();

        RecordedError.All.Where(error => !recorded.Contains((error.Value.File, error.Value.Test))).Select(error => error.Key)
            .Should().BeEquivalentTo(GetType().GetMethods().Select(method => method.GetCustomAttribute<RecordedAttribute>()?.Test).OfType<string>().Concat(NotGiven));
    }

    private async Task GivesAsync(Func<Replay, Task<Answer>> calls, [CallerMemberName] string method = "")
    {
        Skip.If(aws.WhyNot is not null, aws.WhyNot);
        await aws.ResetAsync();
        var answer = await calls(new Replay(aws.Boto3!, Recording.None));

        RecordedError.All[GetType().GetMethod(method)!.GetCustomAttribute<RecordedAttribute>()!.Test].Differences(answer).Should().BeEmpty();
    }
}
