using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.Engine;

[RecordedFile("test_template_engine")]
public class TemplateEngineRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestTypes::test_implicit_type_conversion")]
    public Task ValuesTakeTheTypesOfTheirProperties() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("engine/implicit_type_conversion.yml"));
        replay.Match("queue", await replay.CallAsync("sqs", "get_queue_attributes", new { QueueUrl = stack["QueueUrl"], AttributeNames = (string[])["All"] }));
    });

    [SkippableFact, Recorded("TestSsmParameters::test_create_stack_with_ssm_parameters")]
    public Task AStackShowsTheValueThatItLookedUp() => ReplaysAsync(async replay =>
    {
        const string name = "ls-param-0a1b2c3d", value = "ls-param-value-0a1b2c3d";
        await PutAsync(replay, name, value);
        var stack = await replay.DeployAsync(TemplateFiles.Read("dynamicparameter_ssm_string.yaml").Replace("{{parameter_name}}", name));
        replay.Match("stack-details", await replay.StackAsync(stack.StackName));
        var topics = (await replay.CallAsync("sns", "list_topics"))["Topics"]!.AsArray();
        var arn = topics.Select(topic => (string)topic!["TopicArn"]!).Single(arn => arn.Contains(value));
        var tags = (await replay.CallAsync("sns", "list_tags_for_resource", new { ResourceArn = arn }))["Tags"]!.AsArray();
        replay.Match("topic-tags", new JsonArray([.. tags.Where(tag => !((string)tag!["Key"]!).StartsWith("aws:cloudformation")).Select(tag => tag!.DeepClone())]));
    });

    [SkippableFact, Recorded("TestSsmParameters::test_resolve_ssm")]
    public Task ADynamicReferenceIsResolved() => ReplaysAsync(async replay =>
    {
        await PutAsync(replay, "param-key-0a1b2c3d", "param-value-0a1b2c3d");
        var parameters = new { DynamicParameter = "param-key-0a1b2c3d", ParameterName = "param-key-0a1b2c3d" };
        replay.Match("results", (JsonNode)(await replay.DeployAsync(TemplateFiles.Read("resolve_ssm.yaml"), parameters)).Outputs);
    });

    [SkippableFact, Recorded("TestSsmParameters::test_resolve_ssm_missing_parameter")]
    public Task AStoredValueThatIsNotThereIsNoValue() => ReplaysAsync(async replay =>
    {
        var template = Template([Parameter("MyParameter", "{Ref: InputValue}")], "Parameters: {InputValue: {Type: AWS::SSM::Parameter::Value<String>}}");
        replay.Match("error-response", (await replay.DeployRefusedAsync(template, new { InputValue = "parameter-does-not-exist" })).Error);
    });

    [SkippableFact, Recorded("TestImportValues::test_cfn_with_exports")]
    public Task ExportsAreListed() => ReplaysAsync(async replay =>
    {
        await replay.DeployAsync(TemplateFiles.Read("engine/cfn_exports.yml"));
        var exports = (await replay.CloudFormationAsync("list_exports"))["Exports"]!.AsArray();
        replay.Match("exports", new JsonArray([.. exports.OrderBy(export => (string?)export!["Name"], StringComparer.Ordinal).Select(export => export!.DeepClone())]));
    });

    [SkippableFact, Recorded("TestMacros::test_global_scope")]
    public Task AMacroOfTheTemplateReadsItsParameters() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("SubstitutionMacro", Macros.Formatting);
        var stack = await CreateAsync(replay, "transformation_global_parameter.yml", new { Substitution = "new-value" });
        replay.Match("processed_template", await ProcessedAsync(replay, stack));
    });

    [SkippableFact, Recorded("TestMacros::test_snipped_scope[transformation_snippet_topic.yml]")]
    public Task AMacroOfAPartSeesItsSiblings() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("ConvertTopicToFifo", Macros.Ordering);
        var stack = (await replay.DeployAsync(TemplateFiles.Read("transformation_snippet_topic.yml"), new { TopicName = "topic-0a1b2c3d.fifo" })).StackName;
        replay.Match("original_template", await replay.CloudFormationAsync("get_template", new { StackName = stack, TemplateStage = "Original" }));
        replay.Match("processed_template", await ProcessedAsync(replay, stack));
    });

    [SkippableFact, Recorded("TestMacros::test_scope_order_and_parameters")]
    public Task MacrosHaveAnOrder() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("ReplaceString", Macros.Marking);
        var stack = await replay.DeployAsync(TemplateFiles.Read("transformation_multiple_scope_parameter.yml"));
        replay.Match("processed_template", await ProcessedAsync(replay, stack.StackName));
    });

    [SkippableFact, Recorded("TestMacros::test_capabilities_requirements")]
    public Task AMacroNeedsACapability() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("AddRole", Macros.AddingARole);
        replay.Match("error", await replay.CloudFormationRefusesAsync("create_stack", new
        {
            StackName = "stack-refused",
            TemplateBody = TemplateFiles.Read("transformation_add_role.yml"),
        }));
        replay.Match("processed_template", await ProcessedAsync(replay, await CreateAsync(replay, "transformation_add_role.yml")));
    });

    [SkippableFact, Recorded("TestMacros::test_error_pass_macro_as_reference")]
    public Task TheNameOfAMacroIsNoReference() => ReplaysAsync(async replay => replay.Match("error", await replay.CloudFormationRefusesAsync("create_stack", new
    {
        StackName = replay.NewName("stack"),
        TemplateBody = TemplateFiles.Read("transformation_macro_as_reference.yml"),
        Capabilities = (string[])["CAPABILITY_AUTO_EXPAND"],
        Parameters = Deployments.Parameters(new { MacroName = "NonExistent" }),
    })));

    [SkippableFact, Recorded("TestMacros::test_failed_state[return_unsuccessful_without_message.py]")]
    public Task AMacroThatFailsRollsBack() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("Unsuccessful", Macros.Failing);
        var stack = await replay.CloudFormationAsync("create_stack", new
        {
            StackName = replay.NewName("stack"),
            TemplateBody = TemplateFiles.Read("transformation_unsuccessful.yml"),
            Capabilities = (string[])["CAPABILITY_AUTO_EXPAND"],
        });
        var stackId = (string)stack["StackId"]!;
        await replay.CloudFormationRefusesAsync("wait:stack_create_complete", new { StackName = stackId });
        replay.Match("failed_description", (await replay.EventsAsync(stackId)).First(happened =>
            happened!["ResourceStatusReason"] is not null && (string?)happened["ResourceStatus"] == "ROLLBACK_IN_PROGRESS"));
    });

    private static async Task PutAsync(Replay replay, string name, string value) =>
        await replay.CallAsync("ssm", "put_parameter", new { Name = name, Value = value, Type = "String" });

    private static async Task<string> CreateAsync(Replay replay, string template, object? parameters = null)
    {
        var stack = await replay.CloudFormationAsync("create_stack", new
        {
            StackName = replay.NewName("stack"),
            TemplateBody = TemplateFiles.Read(template),
            Capabilities = (string[])["CAPABILITY_AUTO_EXPAND", "CAPABILITY_NAMED_IAM"],
            Parameters = Deployments.Parameters(parameters),
        });
        await replay.CompleteAsync((string)stack["StackId"]!, "stack_create_complete");
        return (string)stack["StackId"]!;
    }

    private static Task<Answer> ProcessedAsync(Replay replay, string stack) =>
        replay.CloudFormationAsync("get_template", new { StackName = stack, TemplateStage = "Processed" });
}
