using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_transformers")]
public class TransformRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_redeployment_with_fn_include")]
    public Task AnIncludeIsDeployedAgain() => ReplaysAsync(async replay =>
    {
        var bucket = await replay.PutAsync("api.yaml", """
            swagger: 2.0
            info:
              version: "1.2.3"
              title: "Test API"
            basePath: /base
            """);
        var template = TemplateFiles.Read("cfn_apigw_with_include_fn.yml");
        var stack = await replay.DeployAsync(template, new { ApiName = "api-1-0a1b2c3d", BucketName = bucket });
        stack = await replay.DeployAsync(template, new { ApiName = "api-2-0a1b2c3d", BucketName = bucket }, stack.StackName, update: true);
        replay.Match("api-details", await replay.CallAsync("apigateway", "get_rest_api", new { restApiId = stack["RestApiId"] }));
    });

    [SkippableFact, Recorded("TestLanguageExtensionsTransform::test_transform_foreach")]
    public Task ALoopMakesResources() => ReplaysAsync(async replay =>
    {
        string[] names = ["mytopic10a1b2c3d", "mytopic20a1b2c3d", "mytopic30a1b2c3d"];
        await TransformAsync(replay, "cfn_languageextensions_foreach.yml", new { pRepoARNs = string.Join(',', names) });
    });

    [SkippableFact, Recorded("TestLanguageExtensionsTransform::test_transform_foreach_multiple_resources")]
    public Task ALoopMakesSeveralResourcesEachTime() => ReplaysAsync(replay =>
        TransformAsync(replay, "cfn_languageextensions_foreach_multiple_resources.yml", sorted: true));

    [SkippableFact, Recorded("TestLanguageExtensionsTransform::test_transform_to_json_string")]
    public Task AValueBecomesJson() => ReplaysAsync(async replay =>
    {
        var stack = await TransformAsync(replay, "cfn_languageextensions_tojsonstring.yml", sorted: true);
        replay.Match("object-value", await ValueAsync(stack["ObjectName"]));
        replay.Match("array-value", await ValueAsync(stack["ArrayName"]));

        async Task<JsonNode?> ValueAsync(string name) => (await replay.CallAsync("ssm", "get_parameter", new { Name = name }))["Parameter"]!["Value"];
    });

    [SkippableFact, Recorded("test_language_extensions")]
    public Task AListHasALength() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("cfn_languageextensions_length.yml"), new { QueueList = "a,b,c" });
        replay.Match("parameter-value", (await replay.CallAsync("ssm", "get_parameter", new { Name = stack["ParameterName"] }))["Parameter"]);
    });

    private static async Task<Deployed> TransformAsync(Replay replay, string template, object? parameters = null, bool sorted = false)
    {
        var name = replay.NewName("stack");
        var created = await replay.CloudFormationAsync("create_stack", new
        {
            StackName = name,
            TemplateBody = TemplateFiles.Read(template),
            Capabilities = (string[])["CAPABILITY_AUTO_EXPAND"],
            Parameters = Deployments.Parameters(parameters),
        });
        var stackId = (string)created["StackId"]!;
        await replay.CompleteAsync(stackId, "stack_create_complete");
        replay.Replace(name, "<stack-name>");
        var resources = await replay.CloudFormationAsync("describe_stack_resources", new { StackName = stackId });
        replay.Match("resources", sorted ? resources.Sorted("StackResources") : resources);
        var processed = await replay.CloudFormationAsync("get_template", new { StackName = stackId, TemplateStage = "Processed" });
        replay.Match("transformed", processed["TemplateBody"]);
        return new Deployed(name, await replay.StackAsync(stackId));
    }
}
