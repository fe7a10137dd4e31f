using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_apigateway")]
public class ApiGatewayRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_cfn_apigateway_rest_api")]
    public Task AnApiIsThereByACondition() => ReplaysAsync(async replay =>
    {
        await replay.DestroyAsync(await replay.DeployAsync(TemplateFiles.Read("apigateway.json")));
        await replay.DeployAsync(TemplateFiles.Read("apigateway.json"), new { Create = "True" });
        var apis = (await replay.CallAsync("apigateway", "get_rest_apis"))["items"]!.AsArray();
        replay.Match("rest-api", apis.Single(api => (string?)api!["name"] == "DemoApi_dev"));
    });

    [SkippableFact, Recorded("test_update_apigateway_stage")]
    public Task AStageIsUpdated() => ReplaysAsync(async replay =>
    {
        var template = TemplateFiles.Read("apigateway_update_stage.yml");
        var stack = await replay.DeployAsync(template, new { RestApiName = "api-0a1b2c3d" });
        var stage = new { stageName = "dev", restApiId = stack["RestApiId"] };
        replay.Match("created-stage", await replay.CallAsync("apigateway", "get_stage", stage));
        await replay.DeployAsync(
            template,
            new { Description = "updated-description", Method = "POST", RestApiName = "api-0a1b2c3d" },
            stack.StackName,
            update: true);
        replay.Match("updated-stage", await replay.CallAsync("apigateway", "get_stage", stage));
    });

    [SkippableFact, Recorded("test_api_gateway_with_policy_as_dict")]
    public Task APolicyIsAnObject() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(
            """
            Parameters: {RestApiName: {Type: String}}
            Resources:
              MyApi:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: !Ref RestApiName
                  Policy:
                    Version: '2012-10-17'
                    Statement: [{Sid: AllowInvokeAPI, Effect: Allow, Principal: {AWS: '*'}, Action: '*', Resource: '*'}]
            Outputs: {MyApiId: {Value: !Ref MyApi}}
            """,
            new { RestApiName = "api-0a1b2c3d" });
        replay.Replace(stack.StackName, "stack-name");
        var api = (await replay.CallAsync("apigateway", "get_rest_api", new { restApiId = stack["MyApiId"] })).Content;
        // The policy is escaped twice.
        api["policy"] = Regex.Unescape((string)api["policy"]!);
        replay.Match("rest-api", api);
    });

    [SkippableFact, Recorded("test_rest_api_serverless_ref_resolving")]
    public Task AServerlessApiReadsStoredValues() => ReplaysAsync(async replay =>
    {
        await replay.CallAsync("ssm", "put_parameter", new { Name = "/test-stack/testssm/random-value", Value = "x-test-header", Type = "String" });
        var authorizer = await replay.DeployFunctionAsync("test-0a1b2c3d", "def handler(event, context):\n    return event");
        await replay.CallAsync("ssm", "put_parameter", new { Name = "/test-stack/testssm/lambda-arn", Value = authorizer, Type = "String" });
        var stack = await replay.DeployAsync(TemplateFiles.Read("apigateway_serverless_api_resolving.yml"), new { AllowedOrigin = "http://localhost:8000" });
        var api = stack["ApiGatewayApiId"];
        var resources = await replay.CallAsync("apigateway", "get_resources", new { restApiId = api });
        replay.Match("get-resources", resources);
        replay.Match("get-authorizers", await replay.CallAsync("apigateway", "get_authorizers", new { restApiId = api }));
        var root = resources["items"]![0]!;
        foreach (var (method, _) in root["resourceMethods"]!.AsObject())
            replay.Match($"get-method-{method}", await replay.CallAsync("apigateway", "get_method", new JsonObject
            {
                ["restApiId"] = api,
                ["resourceId"] = (string?)root["id"],
                ["httpMethod"] = method,
            }));
    });
}
