using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_changesets")]
public class ChangeSetRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private static string Minimal { get; } = Template(Parameter("SimpleParam", "test"));

    [SkippableFact, Recorded("test_create_change_set_update_without_parameters")]
    public Task AnotherNameOfATopicReplacesIt() => ReplaysAsync(async replay =>
    {
        var template = Template(Topic("topic123", "sns-topic-simple"));
        var stack = replay.NewName("stack");
        var created = await CreateAsync(replay, stack, replay.NewName("change-set"), template);
        replay.Match("create_change_set", created);
        await ExecuteAsync(replay, created);
        var update = await CreateAsync(replay, stack, replay.NewName("change-set"), template.Replace("sns-topic-simple", "sns-topic-simple-2"), "UPDATE");
        replay.Match("describe_change_set", await DescribeAsync(replay, update));
        replay.Match("list_change_set", await replay.CloudFormationAsync("list_change_sets", new { StackName = stack }));
    });

    [SkippableFact, Recorded("test_describe_change_set_nonexisting")]
    public Task AStackWithoutTheChangeSetIsNotThere() => ReplaysAsync(async replay => replay.Match(
        "exception",
        (await replay.CloudFormationRefusesAsync("describe_change_set", new { StackName = "somestack", ChangeSetName = "DoesNotExist" })).Error));

    [SkippableFact, Recorded("test_create_change_set_no_changes")]
    public Task WithoutAChangeItFails() => ReplaysAsync(async replay =>
    {
        var template = TemplateFiles.Read("simple_no_change.yaml");
        var stack = await replay.DeployAsync(template);
        var update = await CreateAsync(replay, stack.StackId, replay.NewName("cs"), template, "UPDATE", wait: false);
        await replay.CloudFormationRefusesAsync("wait:change_set_create_complete", Id(update));
        replay.Match("change-set-description", await DescribeAsync(replay, update));
    });

    [SkippableFact, Recorded("test_delete_change_set_exception")]
    public Task WhatIsDeletedMustBeThere() => ReplaysAsync(async replay =>
    {
        replay.Match("e1", await replay.CloudFormationRefusesAsync("delete_change_set", new { StackName = "nostack", ChangeSetName = "DoesNotExist" }));
        replay.Match("e2", await replay.CloudFormationRefusesAsync("delete_change_set", new { ChangeSetName = "DoesNotExist" }));
    });

    [SkippableFact, Recorded("test_create_and_then_update_refreshes_template_metadata")]
    public Task AnotherDefaultThatAParameterOverridesIsNoChange() => ReplaysAsync(async replay =>
    {
        var template = TemplateFiles.Read("sns_topic_simple.yaml");
        var stack = await replay.DeployAsync(template, new { TopicName = "topic-0a1b2c3d" });
        var update = await CreateAsync(
            replay,
            stack.StackName,
            replay.NewName("change-set"),
            template.Replace("TopicName: sns-topic-simple", "TopicName: sns-topic-simple-updated"),
            "UPDATE",
            new { TopicName = "topic-0a1b2c3d" },
            wait: false);
        replay.Match("waiter-error", (await replay.CloudFormationRefusesAsync(
            "wait:change_set_create_complete",
            new { stack.StackName, ChangeSetName = (string?)update["Id"] })).Error);
    });

    [SkippableFact, Recorded("test_create_while_in_review")]
    public Task AStackInReviewMayBeCreatedWithoutItsChangeSet() => ReplaysAsync(async replay =>
    {
        var stack = replay.NewName("stack");
        var created = await CreateAsync(replay, stack, replay.NewName("changeset"), Minimal);
        replay.Match("create_stack_while_in_review", await replay.CloudFormationAsync("create_stack", new { StackName = stack, TemplateBody = Minimal }));
        await replay.CompleteAsync(stack, "stack_create_complete");
        replay.Match("describe_stack", await replay.CloudFormationAsync("describe_stacks", new { StackName = (string?)created["StackId"] }));
        replay.Match("describe_change_set", await DescribeAsync(replay, created));
    });

    [SkippableFact, Recorded("test_name_conflicts")]
    public Task NamesOfDeletedStacksAndTheirChangeSetsAreFree() => ReplaysAsync(async replay =>
    {
        const string stack = "repeated-stack-0a1b2c3d", name = "initial-changeset-0a1b2c3d";
        var first = await CreateAsync(replay, stack, name, Minimal);
        await ExecuteAsync(replay, first);
        replay.Match("create_changeset_existingstack_exc", await replay.CloudFormationRefusesAsync("create_change_set", new
        {
            StackName = stack,
            ChangeSetName = name,
            ChangeSetType = "CREATE",
            TemplateBody = Minimal,
        }));
        await replay.CloudFormationAsync("delete_stack", new { StackName = stack });
        await replay.CloudFormationAsync("wait:stack_delete_complete", new { StackName = (string?)first["StackId"] });
        var second = await CreateAsync(replay, stack, name, Minimal);
        replay.Match("new_stack_desc", await replay.CloudFormationAsync("describe_stacks", new { StackName = stack }));
        replay.Match("stack_id_desc", await replay.CloudFormationAsync("describe_stacks", new { StackName = (string?)first["StackId"] }));
        replay.Match("new_stack_id_desc", await replay.CloudFormationAsync("describe_stacks", new { StackName = (string?)second["StackId"] }));
        replay.Match("initial_changeset_id_desc", await DescribeAsync(replay, first));
        replay.Match("second_initial_changeset_id_desc", await DescribeAsync(replay, second));
    });

    [SkippableFact, Recorded("test_describe_changeset_after_delete")]
    public Task AChangeSetThatWasExecutedCanBeDeleted() => ReplaysAsync(async replay =>
    {
        const string stack = "stack-0a1b2c3d", first = "cs-1-0a1b2c3d", second = "cs-2-0a1b2c3d";
        replay.Replace(first, "<cs-1-name>");
        replay.Replace(second, "<cs-2-name>");
        var template = TemplateFiles.Read("sns_topic_simple.yaml");
        await ExecuteAsync(replay, await CreateAsync(replay, stack, first, template, parameters: new { TopicName = "topic-1-0a1b2c3d" }));
        await replay.CloudFormationAsync("delete_change_set", new { StackName = stack, ChangeSetName = first });
        replay.Match("describe-deleted-cs", await replay.CloudFormationRefusesAsync("describe_change_set", new { StackName = stack, ChangeSetName = first }));
        await CreateAsync(replay, stack, second, template, "UPDATE", new { TopicName = "topic-2-0a1b2c3d" });
        replay.Match("describe-2", await replay.CloudFormationAsync("describe_change_set", new { StackName = stack, ChangeSetName = second }));
    });

    [SkippableFact, Recorded("test_using_pseudoparameters_in_places[resource]")]
    public Task AResourceIsNotCalledByAPseudoParameter() => ReplaysAsync(async replay =>
        replay.Match("error", await replay.DeployRefusedAsync(Template(Parameter("AWS::NoValue", "test")))));

    [SkippableFact, Recorded("test_using_pseudoparameters_in_places[parameter]")]
    public Task AParameterIsNotCalledByAPseudoParameter() => ReplaysAsync(async replay => replay.Match("error", await replay.DeployRefusedAsync(
        Template([Parameter("MyParameter", "{Ref: AWS::NoValue}")], "Parameters: {AWS::NoValue: {Type: String, Default: foo}}"))));

    private static async Task<Answer> CreateAsync(
        Replay replay, string stack, string name, string template, string type = "CREATE", object? parameters = null, bool wait = true)
    {
        var created = await replay.CloudFormationAsync("create_change_set", new
        {
            StackName = stack,
            ChangeSetName = name,
            TemplateBody = template,
            ChangeSetType = type,
            Parameters = Deployments.Parameters(parameters),
        });
        if (wait)
            await replay.CloudFormationAsync("wait:change_set_create_complete", Id(created));
        return created;
    }

    private static async Task ExecuteAsync(Replay replay, Answer created)
    {
        await replay.CloudFormationAsync("execute_change_set", Id(created));
        await replay.CompleteAsync((string)created["StackId"]!, "stack_create_complete");
    }

    private static Task<Answer> DescribeAsync(Replay replay, Answer created) => replay.CloudFormationAsync("describe_change_set", Id(created));

    private static JsonObject Id(Answer created) => new() { ["ChangeSetName"] = (string?)created["Id"] };
}
