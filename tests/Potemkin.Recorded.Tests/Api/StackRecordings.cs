using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_stacks")]
public class StackRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private static readonly Dictionary<string, string> Ordered = new()
    {
        ["A"] = Parameter("A", "root"),
        ["B"] = Parameter("B", "{Ref: A}"),
        ["C"] = Parameter("C", "{Ref: B}"),
    };

    [SkippableFact, Recorded("TestStacksApi::test_stack_description_lifecycle[no-tags]")]
    public Task AStackInReviewHasADescription() => ReplaysAsync(async replay =>
    {
        var created = await replay.CloudFormationAsync("create_change_set", new
        {
            StackName = replay.NewName("stack"),
            ChangeSetName = replay.NewName("cs"),
            ChangeSetType = "CREATE",
            TemplateBody = Template([Parameter("TestResource", "DummyValue")], "AWSTemplateFormatVersion: '2010-09-09'\nDescription: test <env>.test.net"),
        });
        var (changeSet, stack) = (new { ChangeSetName = (string?)created["Id"] }, (string)created["StackId"]!);
        await replay.CloudFormationAsync("wait:change_set_create_complete", changeSet);
        replay.Match("change-set-pre-execute", await replay.CloudFormationAsync("describe_change_set", changeSet));
        replay.Match("stack-pre-execute", await replay.StackAsync(stack));
        await replay.CloudFormationAsync("execute_change_set", changeSet);
        await replay.CompleteAsync(stack, "stack_create_complete");
        replay.Match("stack-post-execute", await replay.StackAsync(stack));
    });

    [SkippableFact, Recorded("TestStacksApi::test_stack_name_creation")]
    public Task ANameOfAStackHasAPattern() => ReplaysAsync(async replay =>
        replay.Match("stack_response", await replay.DeployRefusedAsync(TemplateFiles.Read("sns_topic_template.yaml"), stack: "*@da591fa3_$")));

    [SkippableFact, Recorded("TestStacksApi::test_create_stack_url_as_template")]
    public Task AnAddressIsNoTemplate() => ReplaysAsync(async replay => replay.Match("stack_create_ec2", (await replay.CloudFormationRefusesAsync(
        "create_stack",
        new { StackName = replay.NewName("stack"), TemplateBody = "https://example.com/templates/instance.yaml" })).Error));

    [SkippableFact, Recorded("TestStacksApi::test_get_template_using_create_stack[json]")]
    public Task ATemplateOfAStackIsKept() => ReplaysAsync(async replay =>
    {
        var stack = replay.NewName("stack");
        await replay.CloudFormationAsync("create_stack", new { StackName = stack, TemplateBody = TemplateFiles.Read("sns_topic_template.json") });
        await replay.CompleteAsync(stack, "stack_create_complete");
        await TemplatesAsync(replay, stack);
    });

    [SkippableFact, Recorded("TestStacksApi::test_get_template_using_changesets[yaml]")]
    public Task ATemplateOfAChangeSetIsKept() => ReplaysAsync(async replay =>
        await TemplatesAsync(replay, (await replay.DeployAsync(TemplateFiles.Read("sns_topic_template.yaml"))).StackId));

    [SkippableFact, Recorded("TestStacksApi::test_stack_update_resources")]
    public Task AnUpdateAddsAResource() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("simple_api.yaml"), new { ApiName = "test_12395eb4" });
        replay.Match("stack_created", await replay.StackAsync(stack.StackId));
        await replay.DeployAsync(TemplateFiles.Read("simple_api.update.yaml"), new { ApiName = "test_5a3df175" }, stack.StackName, update: true, []);
        replay.Match("stack_updated", await replay.StackAsync(stack.StackId));
        replay.Match("stack_resources", await replay.CloudFormationAsync("describe_stack_resources", new { stack.StackName }));
    });

    [SkippableFact, Recorded("test_linting_error_during_creation")]
    public Task ResourcesAreAnObject() => ReplaysAsync(async replay => replay.Match("error", await replay.CloudFormationRefusesAsync(
        "create_stack",
        new { StackName = replay.NewName("stack"), TemplateBody = """{"Resources": "", "Outputs": ""}""" })));

    [SkippableFact, Recorded("test_updating_an_updated_stack_sets_status")]
    public Task AnUpdatedStackIsUpdatedAgain() => ReplaysAsync(async replay =>
    {
        var names = new { Topic1Name = "topic-1", Topic2Name = "topic-2", Topic3Name = "topic-3" };
        var stack = await replay.DeployAsync(TemplateFiles.Read("stack_update_1.yaml"), names);
        await replay.DeployAsync(TemplateFiles.Read("stack_update_2.yaml"), names, stack.StackName, update: true);
        await replay.DeployAsync(TemplateFiles.Read("stack_update_3.yaml"), names, stack.StackName, update: true);
        replay.Match("describe-result", await DescribeAsync(replay, stack.StackName));
    });

    [SkippableFact, Recorded("test_update_termination_protection")]
    public Task TerminationProtectionComesAndGoes() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("simple_api.yaml"), new { ApiName = "test_0a1b2c3d" });
        await replay.CloudFormationAsync("update_termination_protection", new { EnableTerminationProtection = true, stack.StackName });
        replay.Match("describe-stack-1", await DescribeAsync(replay, stack.StackName));
        await replay.CloudFormationAsync("update_termination_protection", new { EnableTerminationProtection = false, stack.StackName });
        replay.Match("describe-stack-2", await DescribeAsync(replay, stack.StackName));
    });

    [SkippableFact, Recorded("test_subnet_id_parameter_type")]
    public Task AListOfSubnetsIsAParameter() => ReplaysAsync(async replay =>
    {
        // EC2 creates nothing here but by CloudFormation.
        var network = await replay.DeployAsync("""
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              First: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}
              Second: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}
            Outputs: {First: {Value: !Ref First}, Second: {Value: !Ref Second}}
            """);
        replay.Replace(network["First"], "subnet-id-1");
        replay.Replace(network["Second"], "subnet-id-2");
        var subnets = new { ParamsList = $"{network["First"]},{network["Second"]}" };
        replay.Match("outputs", (JsonNode)(await replay.DeployAsync(TemplateFiles.Read("cfn_parameter_list_subnet_id_type.yaml"), subnets)).Outputs);
    });

    [SkippableFact, Recorded("test_blocked_stack_deletion")]
    public Task AStackThatCannotBeDeletedLetsGoOfAResource() => ReplaysAsync(async replay =>
    {
        replay.Replace("test-broken-policy-0a1b2c3d", "<policy-name>");
        var stack = new
        {
            StackName = (string?)(await replay.CloudFormationAsync("create_stack", new
            {
                StackName = replay.NewName("stack"),
                TemplateBody = TemplateFiles.Read("iam_policy_invalid.yaml"),
                Parameters = Deployments.Parameters(new { Name = "test-broken-policy-0a1b2c3d" }),
                Capabilities = (string[])["CAPABILITY_NAMED_IAM"],
            }))["StackId"],
        };
        await replay.CloudFormationRefusesAsync("wait:stack_create_complete", stack);
        replay.Match("stack_post_create", await replay.CloudFormationAsync("describe_stacks", stack));
        await replay.CloudFormationAsync("delete_stack", stack);
        await replay.CloudFormationRefusesAsync("wait:stack_delete_complete", stack);
        replay.Match("stack_post_fail_delete", await replay.CloudFormationAsync("describe_stacks", stack));
        await replay.CloudFormationAsync("delete_stack", new { stack.StackName, RetainResources = (string[])["BrokenPolicy"] });
        await replay.CloudFormationAsync("wait:stack_delete_complete", stack);
        replay.Match("stack_post_success_delete", await replay.CloudFormationAsync("describe_stacks", stack));
        replay.Match("stack_events", await replay.CloudFormationAsync("describe_stack_events", stack));
    });

    [SkippableFact, Recorded("test_name_conflicts")]
    public Task ANameIsFreeWhenItsStackIsDeleted() => ReplaysAsync(async replay =>
    {
        const string stack = "repeated-stack-0a1b2c3d";
        var request = new { StackName = stack, TemplateBody = Template(Parameter("SimpleParam", "test")) };
        var first = await CreateAsync();
        replay.Match("create_stack_already_exists_exc", await replay.CloudFormationRefusesAsync("create_stack", request));
        replay.Match("created_stack_desc", (await replay.StackAsync(stack))["StackStatus"]);
        await DeleteAsync(first);
        replay.Match("deleted_stack_not_found_exc", await replay.CloudFormationRefusesAsync("describe_stacks", new { StackName = stack }));
        replay.Match("deleted_stack_events_not_found_by_name", await replay.CloudFormationRefusesAsync("describe_stack_events", new { StackName = stack }));
        replay.Match("deleted_stack_desc", await DescribeAsync(replay, first));
        var second = await CreateAsync();
        replay.Match("new_stack_desc", await DescribeAsync(replay, stack));
        replay.Match("stack_id_desc", await DescribeAsync(replay, first));
        replay.Match("new_stack_id_desc", await DescribeAsync(replay, second));
        await DeleteAsync(second);
        replay.Match("deleted_second_stack_desc", await DescribeAsync(replay, second));

        async Task<string> CreateAsync()
        {
            var created = await replay.CloudFormationAsync("create_stack", request);
            await replay.CompleteAsync(stack, "stack_create_complete");
            return (string)created["StackId"]!;
        }

        async Task DeleteAsync(string stackId)
        {
            await replay.CloudFormationAsync("delete_stack", new { StackName = stack });
            await replay.CloudFormationAsync("wait:stack_delete_complete", new { StackName = stackId });
        }
    });

    [SkippableFact, Recorded("test_describe_stack_events_errors")]
    public Task EventsAreOfAStack() => ReplaysAsync(async replay => replay.Match(
        "describe_stack_events_stack_not_found",
        await replay.CloudFormationRefusesAsync("describe_stack_events", new { StackName = "does-not-exist" })));

    [SkippableFact, Recorded("test_stack_deploy_order[B-A-C]")]
    public Task TheRootIsWrittenBetween() => DeploysInOrderAsync("B", "A", "C");

    [SkippableFact, Recorded("test_stack_deploy_order[C-A-B]")]
    public Task TheLastIsWrittenFirst() => DeploysInOrderAsync("C", "A", "B");

    [SkippableFact, Recorded("test_stack_deploy_order[C-B-A]")]
    public Task TheRootIsWrittenLast() => DeploysInOrderAsync("C", "B", "A");

    [SkippableFact, Recorded("test_stack_deletion_order[C]")]
    public Task TheLastOneIsTakenAway() => DeletesInOrderAsync(["C"]);

    [SkippableFact, Recorded("test_stack_deletion_order[A-B-C]")]
    public Task AllThreeAreTakenAway() => DeletesInOrderAsync(["A", "B", "C"]);

    [SkippableFact, Recorded("test_stack_resource_not_found")]
    public Task AResourceMustBeOfTheStack() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("sns_topic_simple.yaml"), new { TopicName = "topic0a1b2c3d" });
        replay.Match("Error", await replay.CloudFormationRefusesAsync("describe_stack_resource", new { stack.StackName, LogicalResourceId = "NonExistentResource" }));
    });

    private Task DeploysInOrderAsync(string first, string second, string third, [CallerMemberName] string method = "") => ReplaysAsync(
        async replay =>
        {
            var stack = await replay.DeployAsync(Template(Ordered[first], Ordered[second], Ordered[third]));
            await replay.DestroyAsync(stack);
            var completions = (await replay.EventsAsync(stack.StackId)).Reverse().Where(happened =>
                Ordered.ContainsKey((string)happened!["LogicalResourceId"]!) && ((string)happened["ResourceStatus"]!).EndsWith("_COMPLETE", StringComparison.Ordinal));
            replay.Match("events", new JsonArray([.. completions.Select(happened => happened!.DeepClone())]));
        },
        method);

    private Task DeletesInOrderAsync(string[] taken, [CallerMemberName] string method = "") => ReplaysAsync(
        async replay =>
        {
            string[] all = [Parameter("Dummy", "dummy"), Parameter("A", "root", more: ", DependsOn: [Dummy]"), Ordered["B"], Ordered["C"]];
            var stack = await replay.UpdateAsync(Template(all), Template([.. all.Where(resource => !taken.Contains(resource.Trim()[..1]))]));
            replay.Match("all-events", new JsonArray([.. StackEvents.Changes(await replay.EventsAsync(stack)).Reverse().Select(happened =>
                new JsonArray(happened["LogicalResourceId"]!.DeepClone(), happened["ResourceStatus"]!.DeepClone()))]));
        },
        method);

    private static Task<Answer> DescribeAsync(Replay replay, string stack) => replay.CloudFormationAsync("describe_stacks", new { StackName = stack });

    private static async Task TemplatesAsync(Replay replay, string stack)
    {
        replay.Match("template_original", await replay.CloudFormationAsync("get_template", new { StackName = stack, TemplateStage = "Original" }));
        replay.Match("template_processed", await replay.CloudFormationAsync("get_template", new { StackName = stack, TemplateStage = "Processed" }));
    }
}
