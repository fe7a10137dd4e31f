using System.Text.Json.Nodes;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using static Potemkin.EmbeddedAws.Tests.Functions.FunctionTemplates;

namespace Potemkin.EmbeddedAws.Tests.Functions;

/// <summary>Functions that make custom resources, and answer by HTTP as CloudFormation's own modules do.</summary>
public sealed class CustomResourceFunctionTests(FunctionAws aws) : IClassFixture<FunctionAws>
{
    private const string Python = """
        import cfnresponse

        def handler(event, context):
            cfnresponse.send(event, context, cfnresponse.SUCCESS, {'Said': event['ResourceProperties']['Say'] + '!'}, 'said')
        """;

    private const string Node = """
        const response = require('cfn-response');

        exports.handler = (event, context) => {
          response.send(event, context, response.SUCCESS, { Said: event.ResourceProperties.Say + '!' }, 'said');
        };
        """;

    [SkippableFact]
    public async Task InPythonItAnswersByTheModule()
    {
        Machine.Needs("python3.12", boto3: true);

        (await SaidAsync("python-provider", Python, "python3.12")).Should().Be("hello!");
    }

    [SkippableFact]
    public async Task InNodeItAnswersByTheModule()
    {
        Machine.Needs("nodejs22.x");

        (await SaidAsync("node-provider", Node, "nodejs22.x")).Should().Be("hello!");
    }

    private async Task<string> SaidAsync(string name, string code, string runtime)
    {
        var template = Function(name, Inline(code), new JsonObject { ["Runtime"] = runtime });
        template["Resources"]!["Thing"] = Resource("Custom::Thing", new JsonObject
        {
            ["ServiceToken"] = new JsonObject { ["Fn::GetAtt"] = new JsonArray("Function", "Arn") },
            ["Say"] = "hello",
        });
        template["Outputs"] = new JsonObject
        {
            ["Said"] = new JsonObject { ["Value"] = new JsonObject { ["Fn::GetAtt"] = new JsonArray("Thing", "Said") } },
        };
        await aws.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = name,
            TemplateBody = template.ToJsonString(),
            Capabilities = ["CAPABILITY_NAMED_IAM"],
        });
        var stack = await FunctionAws.UntilAsync(async () =>
        {
            var seen = (await aws.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = name })).Stacks[0];
            return seen.StackStatus == StackStatus.CREATE_IN_PROGRESS ? null : seen;
        });
        stack.StackStatus.Should().Be(StackStatus.CREATE_COMPLETE);
        return stack.Outputs.Single().OutputValue;
    }
}
