using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_lambda")]
public class FunctionRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_lambda_alias")]
    public Task AnAliasIsInvoked() => ReplaysAsync(async replay =>
    {
        const string function = "function0a1b2c3d", alias = "alias0a1b2c3d";
        replay.Replace(alias, "<alias-name>");
        replay.Replace(function, "<function-name>");
        var stack = await replay.DeployAsync(TemplateFiles.Read("cfn_lambda_alias.yml"), new { FunctionName = function, AliasName = alias });
        replay.Match("invoke_result", await replay.CallAsync("lambda", "invoke", new { FunctionName = function, Qualifier = alias, Payload = "{}" }));
        var resources = await replay.CloudFormationAsync("describe_stack_resources", new { stack.StackName });
        replay.Match("stack_resource_descriptions", resources.Sorted("StackResources"));
        replay.Match("Alias", await replay.CallAsync("lambda", "get_alias", new { FunctionName = function, Name = alias }));
        replay.Match("provisioned_concurrency_config", await ConcurrencyAsync(replay, function, alias));
    });

    [SkippableFact, Recorded("test_lambda_version_provisioned_concurrency")]
    public Task AVersionIsKeptReady() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("cfn_lambda_version_provisioned_concurrency.yaml"));
        string function = stack["FunctionName"], version = stack["FunctionVersion"];
        replay.Match("invoke_result", await replay.CallAsync("lambda", "invoke", new { FunctionName = function, Qualifier = version, Payload = "{}" }));
        replay.Match("stack_resources", await ResourcesAsync(replay, stack));
        replay.Match("versions_by_fn", await replay.CallAsync("lambda", "list_versions_by_function", new { FunctionName = function }));
        replay.Match("get_function_version", await replay.CallAsync("lambda", "get_function", new { FunctionName = function, Qualifier = version }));
        replay.Match("provisioned_concurrency_config", await ConcurrencyAsync(replay, function, version));
    });

    [SkippableFact, Recorded("test_lambda_function_tags")]
    public Task AFunctionHasTags() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("cfn_lambda_with_tags.yml"), new { FunctionName = "fn-0a1b2c3d", Environment = "dev-0a1b2c3d" });
        replay.Replace("dev-0a1b2c3d", "<environment>");
        replay.Replace(stack.StackName, "<stack-name>");
        replay.Match("get_function_result", await replay.CallAsync("lambda", "get_function", new { FunctionName = "fn-0a1b2c3d" }));
    });

    [SkippableFact, Recorded("TestCfnLambdaIntegrations::test_cfn_lambda_permissions")]
    public Task ATopicMayInvokeAFunction() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("cfn_lambda_sns_permissions.yaml"));
        var function = new { FunctionName = stack["FunctionName"] };
        replay.Match("stack_resources", await ResourcesAsync(replay, stack));
        replay.Match("get_function_result", await replay.CallAsync("lambda", "get_function", function));
        replay.Match("get_topic_attributes_result", await replay.CallAsync("sns", "get_topic_attributes", new { TopicArn = stack["TopicArn"] }));
        replay.Match("get_policy_result", await replay.CallAsync("lambda", "get_policy", function));
    });

    [SkippableFact, Recorded("TestCfnLambdaIntegrations::test_cfn_lambda_sqs_source")]
    public Task AFunctionReadsAQueue() => ReplaysAsync(async replay =>
    {
        var stack = await SourceAsync(replay, "cfn_lambda_sqs_source.yaml");
        replay.Match("get_queue_atts_result", await replay.CallAsync(
            "sqs",
            "get_queue_attributes",
            new { QueueUrl = stack["QueueUrl"], AttributeNames = (string[])["All"] }));
    });

    [SkippableFact, Recorded("TestCfnLambdaIntegrations::test_cfn_lambda_dynamodb_source")]
    public Task AFunctionReadsATable() => ReplaysAsync(async replay =>
    {
        var stack = await SourceAsync(replay, "cfn_lambda_dynamodb_source.yaml");
        replay.Match("describe_table_result", await replay.CallAsync("dynamodb", "describe_table", new { TableName = stack["TableName"] }));
        replay.Match("describe_stream_result", await replay.CallAsync("dynamodbstreams", "describe_stream", new { StreamArn = stack["StreamArn"] }));
    });

    [SkippableFact, Recorded("test_lambda_layer_crud")]
    public Task ALayerIsDeployed() => ReplaysAsync(async replay =>
    {
        replay.Match("layer-name", "layer-0a1b2c3d");
        await replay.CallAsync("s3", "create_bucket", new { Bucket = "layers-0a1b2c3d" });
        await replay.CallAsync("s3", "put_object", new { Bucket = "layers-0a1b2c3d", Key = "layer.zip", Body = Zips.Of("hello.txt", "hello") });
        var stack = await replay.DeployAsync(TemplateFiles.Read("lambda_layer_version.yml"), new { LayerBucket = "layers-0a1b2c3d", LayerName = "layer-0a1b2c3d" });
        replay.Match("cfn-output", (JsonNode)stack.Outputs);
    });

    private static async Task<Answer> ResourcesAsync(Replay replay, Deployed stack) =>
        (await replay.CloudFormationAsync("describe_stack_resources", new { StackName = stack.StackId })).Sorted("StackResources");

    private static Task<Answer> ConcurrencyAsync(Replay replay, string function, string qualifier) =>
        replay.CallAsync("lambda", "get_provisioned_concurrency_config", new { FunctionName = function, Qualifier = qualifier });

    /// <summary>A function that reads from a source, and the role that it does so by.</summary>
    private static async Task<Deployed> SourceAsync(Replay replay, string template)
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read(template));
        replay.Replace((string?)(await replay.ResourceAsync(stack, "fnServiceRoleDefaultPolicy0ED5D3E5"))!["PhysicalResourceId"], "<iam-policy-physicalid>");
        replay.Match("stack_resources", await ResourcesAsync(replay, stack));
        var function = await replay.CallAsync("lambda", "get_function", new { FunctionName = stack["FunctionName"] });
        replay.Match("get_function_result", function);
        var role = new { RoleName = ((string)function["Configuration"]!["Role"]!).Split("role/")[1] };
        replay.Match("get_role_result", await replay.CallAsync("iam", "get_role", role));
        replay.Match("list_attached_role_policies_result", await replay.CallAsync("iam", "list_attached_role_policies", role));
        var names = await replay.CallAsync("iam", "list_role_policies", role);
        replay.Match("list_inline_role_policies_result", names);
        var policies = new JsonArray();
        foreach (var name in names["PolicyNames"]!.AsArray())
            policies.Add(((JsonNode)(await replay.CallAsync("iam", "get_role_policy", new { role.RoleName, PolicyName = (string?)name })).Content).DeepClone());
        replay.Match("role_policies", new JsonObject { ["policies"] = policies });
        replay.Match("get_esm_result", await replay.CallAsync("lambda", "get_event_source_mapping", new { UUID = stack["ESMId"] }));
        return stack;
    }
}
