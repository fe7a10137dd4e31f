using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_sets")]
public class UpdateRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string Map = "Mappings: {MyMap: {MyKey: {key1: topic-name-1, key2: topic-name-2}}}";
    private const string LookedUp = "Parameters: {InputValue: {Type: AWS::SSM::Parameter::Value<String>}}\nOutputs: {DerivedParameterName: {Value: {Ref: DerivedParameter}}}";

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_direct_update")]
    public Task AnotherNameReplaces() => ReplaysAsync(replay => replay.UpdateAsync(Template(Topic("Foo", "topic-1")), Template(Topic("Foo", "topic-2"))));

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_mappings_with_static_fields")]
    public Task AValueOfAMappingIsKnown() => ReplaysAsync(replay => replay.UpdateAsync(Mapped("key1", Map), Mapped("key2", Map)));

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_mappings_with_parameter_lookup")]
    public Task AParameterIsTheKeyOfAMapping() => ReplaysAsync(replay =>
    {
        var template = Mapped("{Ref: TopicName}", $"Parameters: {{TopicName: {{Type: String}}}}\n{Map}");
        return replay.UpdateAsync(template, template, new { TopicName = "key1" }, new { TopicName = "key2" });
    });

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_conditions")]
    public Task AConditionAddsAResource() => ReplaysAsync(replay =>
    {
        var template = Template(
            ["  Bucket: {Type: AWS::S3::Bucket}\n", Parameter("Parameter", "test", more: ", Condition: IsProduction")],
            "Parameters: {EnvironmentType: {Type: String}}\nConditions: {IsProduction: {Fn::Equals: [{Ref: EnvironmentType}, prod]}}");
        return replay.UpdateAsync(template, template, new { EnvironmentType = "not-prod" }, new { EnvironmentType = "prod" });
    });

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_unrelated_changes_requires_replacement")]
    public Task WhatReadsAnUnchangedAttributeOfAReplacedResourceIsNotUpdated() => ReplaysAsync(replay =>
        replay.UpdateAsync(Reading("parameter-1-name"), Reading("parameter-2-name")));

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_base_dynamic_parameter_scenarios[change_dynamic]")]
    public Task AnotherValueOfAParameterIsAChange() => ReplaysAsync(replay =>
    {
        var template = Template([Parameter("Parameter", "{Ref: ParameterValue}")], "Parameters: {ParameterValue: {Type: String}}");
        return replay.UpdateAsync(template, template, new { ParameterValue = "value-1" }, new { ParameterValue = "value-2" });
    });

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_base_dynamic_parameter_scenarios[change_unrelated_property]")]
    public Task WhatReadsTheNameIsThereToo() => ReplaysAsync(replay => Unrelated(replay, Parameter("Parameter1", "{Ref: ParameterValue}", "param-name"), "Name"));

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_base_dynamic_parameter_scenarios[change_unrelated_property_not_create_only]")]
    public Task WhatReadsTheTypeIsThereToo() => ReplaysAsync(replay => Unrelated(replay, Parameter("Parameter1", "{Ref: ParameterValue}"), "Type"));

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_execute_with_ref")]
    public Task AReferenceFollowsTheReplacement() => ReplaysAsync(async replay =>
    {
        static string Referring(string name) => Template(Parameter("Parameter1", "my-value", name), Parameter("Parameter2", "{Ref: Parameter1}", "output-param"));
        var stack = await replay.DeployAsync(Referring("param-1-0a1b2c3d"));
        replay.Match("before-value", await ValueAsync("output-param"));
        await replay.DeployAsync(Referring("param-2-0a1b2c3d"), stack: stack.StackId, update: true);
        replay.Match("after-value", await ValueAsync("output-param"));

        async Task<JsonNode?> ValueAsync(string name) => (await replay.CallAsync("ssm", "get_parameter", new { Name = name }))["Parameter"]!["Value"];
    });

    [SkippableFact, Recorded("TestCaptureUpdateProcess::test_single_resource_static_update")]
    public Task AParameterHasItsNewValue() => ReplaysAsync(async replay =>
    {
        var (stack, name) = (replay.NewName("stack"), replay.NewName("parameter"));
        await ExecuteAsync("CREATE", "foo", 1, "stack_create_complete");
        await ExecuteAsync("UPDATE", "bar", 2, "stack_update_complete");

        async Task ExecuteAsync(string type, string value, int number, string waiter)
        {
            var created = await replay.CloudFormationAsync("create_change_set", new
            {
                StackName = stack,
                ChangeSetName = replay.NewName("cs"),
                TemplateBody = Template(Parameter("MyParameter", value, name)),
                ChangeSetType = type,
            });
            var changeSet = new { ChangeSetName = (string?)created["Id"] };
            await replay.CloudFormationAsync("wait:change_set_create_complete", changeSet);
            replay.Match($"describe-{number}", await replay.CloudFormationAsync("describe_change_set", changeSet));
            await replay.CloudFormationAsync("execute_change_set", changeSet);
            await replay.CompleteAsync(stack, waiter);
            replay.Match($"parameter-{number}", (await replay.CallAsync("ssm", "get_parameter", new { Name = name }))["Parameter"]);
        }
    });

    [SkippableFact, Recorded("test_dynamic_ssm_parameter_lookup")]
    public Task AStoredValueIsLookedUpAgain() => ReplaysAsync(async replay =>
    {
        var name = await PutAsync(replay, "value-1-0a1b2c3d");
        var template = Template([Parameter("DerivedParameter", "{Ref: InputValue}")], LookedUp);
        await replay.UpdateAsync(template, template, new { InputValue = name }, new { InputValue = name }, () => PutAsync(replay, "value-2-0a1b2c3d"));
    });

    [SkippableFact, Recorded("test_dynamic_ssm_parameter_lookup_no_change")]
    public Task AStoredValueThatIsTheSameIsNoChange() => ReplaysAsync(async replay =>
    {
        var name = await PutAsync(replay, "value-0a1b2c3d");
        await replay.UpdateAsync(
            Template([Parameter("DerivedParameter", "{Ref: InputValue}")], LookedUp),
            Template([Parameter("DerivedParameter", "{Ref: InputValue}"), Parameter("AnotherParameter", "new parameter")], LookedUp),
            new { InputValue = name },
            new { InputValue = name });
    });

    [SkippableFact, Recorded("test_describe_failed_change_set")]
    public Task AnIncludeThatIsNotThereFailsTheChangeSet() => ReplaysAsync(async replay =>
    {
        var created = await replay.CloudFormationAsync("create_change_set", new
        {
            StackName = replay.NewName("stack"),
            ChangeSetName = replay.NewName("cs"),
            ChangeSetType = "CREATE",
            TemplateBody = """
                Resources:
                  MyFoo:
                    Type: AWS::SSM::Parameter
                    Properties: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: 's3://doesnotexist/key.yml'}}}
                """,
        });
        var changeSet = new { ChangeSetName = (string?)created["Id"] };
        await replay.CloudFormationRefusesAsync("wait:change_set_create_complete", changeSet);
        replay.Match("describe", await replay.CloudFormationAsync("describe_change_set", changeSet));
    });

    [SkippableFact, Recorded("test_list_change_sets")]
    public Task ADeletedChangeSetIsNotListed() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(Template(Parameter("MyParameter", "first")));
        await CreateAsync("second");
        await replay.CloudFormationAsync("delete_change_set", new { ChangeSetName = await CreateAsync("third") });
        replay.Match("change-sets", await replay.CloudFormationAsync("list_change_sets", new { StackName = stack.StackId }));

        async Task<string> CreateAsync(string value)
        {
            var created = await replay.CloudFormationAsync("create_change_set", new
            {
                ChangeSetName = replay.NewName("cs"),
                StackName = stack.StackId,
                ChangeSetType = "UPDATE",
                TemplateBody = Template(Parameter("MyParameter", value)),
            });
            await replay.CloudFormationAsync("wait:change_set_create_complete", new { ChangeSetName = (string?)created["Id"] });
            return (string)created["Id"]!;
        }
    });

    private static async Task<string> PutAsync(Replay replay, string value)
    {
        const string name = "param-0a1b2c3d";
        await replay.CallAsync("ssm", "put_parameter", new { Name = name, Value = value, Type = "String", Overwrite = true });
        return name;
    }

    private static async Task Unrelated(Replay replay, string first, string attribute)
    {
        var template = Template(
            [first, Parameter("Parameter2", $"{{Fn::GetAtt: [Parameter1, {attribute}]}}")],
            "Parameters: {ParameterValue: {Type: String}}");
        var stack = await replay.DeployAsync(template, new { ParameterValue = "value-1" });
        await replay.DeployAsync(template, new { ParameterValue = "value-2" }, stack.StackId, update: true);
    }

    private static string Mapped(string key, string sections) => Template(
        [Topic("Foo", $"{{Fn::FindInMap: [MyMap, MyKey, {key}]}}"), Parameter("Parameter", "{Fn::GetAtt: [Foo, TopicName]}")],
        sections);

    private static string Reading(string name) =>
        Template(Parameter("Parameter1", "value", name), Parameter("Parameter2", "{Fn::GetAtt: [Parameter1, Value]}"));
}
