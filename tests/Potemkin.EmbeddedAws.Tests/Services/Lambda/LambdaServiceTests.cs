using System.Text;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Tests.Functions;

namespace Potemkin.EmbeddedAws.Tests.Services.Lambda;

/// <summary>AWS Lambda as its clients see it, boto3 being one.</summary>
public sealed class LambdaServiceTests(LambdaByBoto3 lambda) : IClassFixture<LambdaByBoto3>
{
    private const string Arn = "arn:aws:lambda:eu-west-1:123456789012:function:asked";

    [SkippableFact]
    public async Task AnInvocationAnswersWithTheEndOfItsLog()
    {
        var answer = await lambda.CallAsync("invoke", """{"FunctionName":"asked","Payload":"{\"a\": 1}","LogType":"Tail"}""");

        answer["StatusCode"]!.GetValue<int>().Should().Be(200);
        answer["Payload"]!.ToString().Should().Be("""{"a": 1}""");
        answer["ExecutedVersion"]!.ToString().Should().Be("$LATEST");
        answer["FunctionError"].Should().BeNull();
        Encoding.UTF8.GetString(Convert.FromBase64String(answer["LogResult"]!.ToString())).Split('\n').Should()
            .Contain("told {'a': 1}").And.ContainMatch("REPORT RequestId: *");
    }

    [SkippableFact]
    public async Task AnExceptionIsAnAnswerToo()
    {
        var answer = await lambda.CallAsync("invoke", """{"FunctionName":"asked","Payload":"{\"raise\": \"no\"}"}""");

        answer["StatusCode"]!.GetValue<int>().Should().Be(200);
        answer["FunctionError"]!.ToString().Should().Be("Unhandled");
        var error = JsonNode.Parse(answer["Payload"]!.ToString())!;
        error["errorType"]!.ToString().Should().Be("KeyError");
        error["errorMessage"]!.ToString().Should().Be("'no'");
        answer["LogResult"].Should().BeNull("nobody asked for it");
    }

    [SkippableFact]
    public async Task AnEventIsTakenAndServedBehindTheAnswer()
    {
        var answer = await lambda.CallAsync("invoke", """{"FunctionName":"asked","InvocationType":"Event","Payload":"{\"later\": 1}"}""");

        answer["StatusCode"]!.GetValue<int>().Should().Be(202);
        answer["Payload"]!.ToString().Should().BeEmpty();
        await FunctionAws.UntilAsync(async () => (await lambda.Aws.LogOfAsync("asked")).FirstOrDefault(line => line == "told {'later': 1}"));
    }

    [SkippableFact]
    public async Task ADryRunInvokesNothing()
    {
        var answer = await lambda.CallAsync("invoke", """{"FunctionName":"asked","InvocationType":"DryRun","Payload":"{\"dry\": 1}"}""");

        answer["StatusCode"]!.GetValue<int>().Should().Be(204);
        await lambda.CallAsync("invoke", """{"FunctionName":"asked","Payload":"{\"after\": 1}"}""");
        (await lambda.Aws.LogOfAsync("asked")).Should().Contain("told {'after': 1}").And.NotContain("told {'dry': 1}");
    }

    [SkippableFact]
    public async Task AFunctionIsDescribed()
    {
        var answer = await lambda.CallAsync("get_function", """{"FunctionName":"asked"}""");

        var configuration = answer["Configuration"]!.AsObject();
        foreach (var madeUp in (string[])["LastModified", "RevisionId", "CodeSha256", "CodeSize", "RuntimeVersionConfig"])
            configuration.Remove(madeUp).Should().BeTrue(madeUp);
        JsonNode.DeepEquals(configuration, JsonNode.Parse(
            $$"""
            {
              "FunctionName": "asked", "FunctionArn": "{{Arn}}", "Runtime": "python3.12", "Role": "arn:aws:iam::123456789012:role/asked-role",
              "Handler": "index.handler", "Description": "says", "Timeout": 60, "MemorySize": 1024, "Version": "$LATEST",
              "Environment": { "Variables": { "LEVEL": "5" } }, "State": "Active", "LastUpdateStatus": "Successful", "PackageType": "Zip",
              "Architectures": [ "x86_64" ], "LoggingConfig": { "LogFormat": "Text", "LogGroup": "/aws/lambda/asked" },
              "EphemeralStorage": { "Size": 512 }, "TracingConfig": { "Mode": "PassThrough" },
              "SnapStart": { "ApplyOn": "None", "OptimizationStatus": "Off" }
            }
            """)).Should().BeTrue(configuration.ToJsonString());
        answer["Tags"]!["team"]!.ToString().Should().Be("audit");
    }

    [SkippableFact]
    public async Task FunctionsAreListedByPages()
    {
        var first = await lambda.CallAsync("list_functions", """{"MaxItems":1}""");
        var second = await lambda.CallAsync("list_functions", $$"""{"MaxItems":1,"Marker":"{{first["NextMarker"]}}"}""");

        Names(first).Should().Equal("asked");
        Names(second).Should().Equal("bare");
        second["NextMarker"].Should().BeNull();

        static IEnumerable<string> Names(JsonObject answer) => answer["Functions"]!.AsArray().Select(function => function!["FunctionName"]!.ToString());
    }

    [SkippableFact]
    public async Task APolicySaysWhoMayInvoke()
    {
        var answer = await lambda.CallAsync("get_policy", """{"FunctionName":"asked"}""");

        var policy = JsonNode.Parse(answer["Policy"]!.ToString())!;
        var sid = policy["Statement"]![0]!["Sid"]!.ToString();
        sid.Should().StartWith("asked-Permission-");
        JsonNode.DeepEquals(policy, JsonNode.Parse(
            $$"""
            {
              "Version": "2012-10-17",
              "Id": "default",
              "Statement": [
                {
                  "Sid": "{{sid}}",
                  "Effect": "Allow",
                  "Principal": { "Service": "config.amazonaws.com" },
                  "Action": "lambda:InvokeFunction",
                  "Resource": "{{Arn}}",
                  "Condition": { "StringEquals": { "AWS:SourceAccount": "123456789012" } }
                }
              ]
            }
            """)).Should().BeTrue(answer["Policy"]!.ToString());
    }

    [SkippableTheory]
    [InlineData("get_function", """{"FunctionName":"other"}""", "404 ResourceNotFoundException: Function not found: arn:aws:lambda:eu-west-1:123456789012:function:other")]
    [InlineData("invoke", """{"FunctionName":"asked","Qualifier":"1"}""", "404 ResourceNotFoundException: Function not found: arn:aws:lambda:eu-west-1:123456789012:function:asked:1")]
    [InlineData("get_policy", """{"FunctionName":"bare"}""", "404 ResourceNotFoundException: The resource you requested does not exist.")]
    [InlineData("invoke", """{"FunctionName":"asked","Payload":"{a"}""", "400 InvalidRequestContentException: Could not parse request body into json: *")]
    [InlineData(
        "invoke",
        """{"FunctionName":"asked","InvocationType":"Later"}""",
        "400 ValidationException: 1 validation error detected: Value 'Later' at 'invocationType' failed to satisfy constraint: "
        + "Member must satisfy enum value set: [Event, RequestResponse, DryRun]")]
    [InlineData("list_layers", "{}", "501 UnsupportedOperation: The embedded AWS does not support the operation ListLayers of 'lambda'.")]
    public async Task WhatIsNotToBeHadIsRefused(string operation, string arguments, string error) =>
        (await lambda.CallAsync(operation, arguments))["Error"]!.ToString().Should().Match(error);
}
