using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public sealed class CustomResourceTests : IDisposable
{
    private readonly CloudFormationApi _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public async Task TheFunctionIsToldEverythingAndWhatItAnswersIsTheResource()
    {
        Provide(_ => Success("made", """{"Answer": "42"}"""));

        await CreateAsync("{Flag: true, Count: 3, List: [1, {Deep: false}]}", "  Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !GetAtt Thing.Answer, TopicName: !Ref Thing}}");

        _aws.EventsOf("orders").Where(happened => !happened.StartsWith("Function", StringComparison.Ordinal)).Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "Thing | CREATE_IN_PROGRESS",
            "Thing | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Thing | CREATE_COMPLETE",
            "Topic | CREATE_IN_PROGRESS",
            "Topic | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Topic | CREATE_COMPLETE",
            "orders | CREATE_COMPLETE");
        var occasion = _aws.Functions.Events.Single();
        occasion["RequestType"]!.ToString().Should().Be("Create");
        occasion["ServiceToken"]!.ToString().Should().Be("arn:aws:lambda:eu-west-1:123456789012:function:provider");
        occasion["StackId"]!.ToString().Should().Be(_aws.Describe("orders").Element("StackId")!.Value);
        occasion["LogicalResourceId"]!.ToString().Should().Be("Thing");
        occasion["ResourceType"]!.ToString().Should().Be("Custom::Thing");
        occasion["PhysicalResourceId"].Should().BeNull();
        occasion["ResourceProperties"]!.ToJsonString().Should().Be(
            """{"ServiceToken":"arn:aws:lambda:eu-west-1:123456789012:function:provider","Flag":"true","Count":"3","List":["1",{"Deep":"false"}]}""");
        var topic = _aws.Topics.Requests.Single().Properties;
        (topic["DisplayName"]!.ToString(), topic["TopicName"]!.ToString()).Should().Be(("42", "made"));
    }

    [Fact]
    public async Task TheUsualTypeTakesAnyPropertiesToo()
    {
        Provide(_ => Success("made"));

        _aws.Create("orders", Template("{Size: 1}").Replace("Custom::Thing", "AWS::CloudFormation::CustomResource"));
        await _aws.UntilSettledAsync("orders");

        _aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
        _aws.Functions.Events.Single()["ResourceType"]!.ToString().Should().Be("AWS::CloudFormation::CustomResource");
    }

    [Fact]
    public async Task AFailureIsToldInItsWordsAndTheResourceIsRemoved()
    {
        Provide(occasion => occasion["RequestType"]!.ToString() == "Create"
            ? """{"Status": "FAILED", "Reason": "no luck", "PhysicalResourceId": "half-made"}"""
            : Success("half-made"));

        await CreateAsync("{}");

        var requestId = _aws.Functions.Events[0]["RequestId"]!.ToString();
        _aws.EventsOf("orders").Should().ContainInOrder(
            "Thing | CREATE_IN_PROGRESS",
            $"Thing | CREATE_FAILED | Received response status [FAILED] from custom resource. Message returned: no luck (RequestId: {requestId})",
            "orders | ROLLBACK_IN_PROGRESS | The following resource(s) failed to create: [Thing]. Rollback requested by user.",
            "Thing | DELETE_IN_PROGRESS",
            "Thing | DELETE_COMPLETE");
        _aws.Functions.Events.Select(occasion => $"{occasion["RequestType"]} {occasion["PhysicalResourceId"]}").Should().Equal("Create ", "Delete half-made");
    }

    [Theory]
    [InlineData("""{"Status": "SUCCESS"}""", "Invalid PhysicalResourceId")]
    [InlineData("""{"Status": "SUCCESS", "PhysicalResourceId": ""}""", "Invalid PhysicalResourceId")]
    [InlineData("""{"Status": "SUCCESS", "PhysicalResourceId": "x", "Data": "text"}""", "Data returned must be an object")]
    [InlineData("""{"Status": "DONE", "PhysicalResourceId": "x"}""", "Invalid response object: Status is [DONE].")]
    [InlineData("<xml/>", "Invalid response object: it is no JSON object.")]
    public async Task AnAnswerThatIsNoneFailsTheResource(string answer, string reason)
    {
        Provide(occasion => occasion["RequestType"]!.ToString() == "Create" ? answer : Success("x"));

        await CreateAsync("{}");

        _aws.EventsOf("orders").Should().Contain($"Thing | CREATE_FAILED | {reason}");
    }

    [Fact]
    public async Task AnAnswerOfMoreThan4096BytesIsTooLong()
    {
        Provide(occasion => Success("x", occasion["RequestType"]!.ToString() == "Create" ? $$"""{"A": "{{new string('x', 4096)}}"}""" : "{}"));

        await CreateAsync("{}");

        _aws.EventsOf("orders").Should().Contain("Thing | CREATE_FAILED | Response object is too long.");
    }

    [Fact]
    public async Task AFunctionThatFailsIsNotWaitedFor()
    {
        _aws.Functions.Answer = occasion => occasion["RequestType"]!.ToString() == "Create" ? ScriptedFunctions.Failed("KeyError", "'a'") : Answered(occasion, Success("x"));

        await CreateAsync("{ServiceTimeout: 600}");

        _aws.EventsOf("orders").Should().Contain(
            "Thing | CREATE_FAILED | The AWS Lambda function arn:aws:lambda:eu-west-1:123456789012:function:provider failed "
            + $"before it responded to requestId [{_aws.Functions.Events[0]["RequestId"]}]: KeyError: 'a'");
    }

    [Fact]
    public async Task AFunctionThatEndsWithoutAnAnswerIsNotWaitedFor()
    {
        _aws.Functions.Answer = occasion => occasion["RequestType"]!.ToString() == "Create" ? ScriptedFunctions.Succeeded : Answered(occasion, Success("x"));

        await CreateAsync("{}");

        _aws.EventsOf("orders").Should().Contain(
            "Thing | CREATE_FAILED | The AWS Lambda function arn:aws:lambda:eu-west-1:123456789012:function:provider ended "
            + $"without a response to requestId [{_aws.Functions.Events[0]["RequestId"]}].");
    }

    [Fact]
    public async Task WithAServiceTimeoutTheAnswerMayComeLater()
    {
        var occasion = await BeginWithTimeoutAsync();

        _aws.Report(occasion["ResponseURL"]!.ToString(), Success("late")).Should().BeTrue();

        _aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
        _aws.Report(occasion["ResponseURL"]!.ToString(), Success("again")).Should().BeFalse("it is answered");
    }

    [Fact]
    public async Task AServiceTimeoutEndsTheWait()
    {
        var occasion = await BeginWithTimeoutAsync();
        _aws.Functions.Answer = later => Answered(later, Success("x"));

        _aws.Time.Advance(TimeSpan.FromSeconds(60));

        _aws.EventsOf("orders").Should().Contain(
            $"Thing | CREATE_FAILED | CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [{occasion["RequestId"]}]. "
            + "If you are using the Python cfn-response module, you may need to update your Lambda function code so that CloudFormation can attach the updated version.");
    }

    [Fact]
    public async Task AnUpdateTellsWhatWasAndWhatIsToBe()
    {
        Provide(_ => Success("made"));
        await CreateAsync("{Size: 1}");

        await UpdateAsync("{Size: 2}");

        var occasion = _aws.Functions.Events[^1];
        occasion["RequestType"]!.ToString().Should().Be("Update");
        occasion["PhysicalResourceId"]!.ToString().Should().Be("made");
        occasion["ResourceProperties"]!["Size"]!.ToString().Should().Be("2");
        occasion["OldResourceProperties"]!["Size"]!.ToString().Should().Be("1");
        _aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE");
    }

    [Fact]
    public async Task AnotherPhysicalIdInAnUpdateHasTheOldOneDeletedInTheCleanup()
    {
        Provide(occasion => Success($"size-{occasion["ResourceProperties"]!["Size"]}"));
        await CreateAsync("{Size: 1}");
        var before = _aws.EventsOf("orders").Count;

        await UpdateAsync("{Size: 2}");

        _aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "Thing | UPDATE_IN_PROGRESS",
            "Thing | UPDATE_IN_PROGRESS | Requested update required the provider to create a new physical resource",
            "Thing | UPDATE_COMPLETE",
            "orders | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "Thing | DELETE_IN_PROGRESS",
            "Thing | DELETE_COMPLETE",
            "orders | UPDATE_COMPLETE");
        _aws.Functions.Events[^1]["PhysicalResourceId"]!.ToString().Should().Be("size-1");
        _aws.Functions.Events[^1]["ResourceProperties"]!["Size"]!.ToString().Should().Be("1");
        _aws.ResourceOf("orders", "Thing").Element("PhysicalResourceId")!.Value.Should().Be("size-2");
    }

    [Fact]
    public async Task AnUpdateThatFailsIsTakenBackByAnotherOne()
    {
        Provide(occasion => occasion["ResourceProperties"]!["Size"]!.ToString() == "2"
            ? """{"Status": "FAILED", "Reason": "too large", "PhysicalResourceId": "made"}"""
            : Success("made"));
        await CreateAsync("{Size: 1}");

        await UpdateAsync("{Size: 2}");

        _aws.StatusOf("orders").Should().Be("UPDATE_ROLLBACK_COMPLETE");
        _aws.Functions.Events.Select(occasion => $"{occasion["RequestType"]} {occasion["OldResourceProperties"]?["Size"]} {occasion["ResourceProperties"]!["Size"]}")
            .Should().Equal("Create  1", "Update 1 2", "Update 2 1");
    }

    [Fact]
    public async Task AnotherServiceTokenIsRefused()
    {
        Provide(_ => Success("made"));
        await CreateAsync("{Size: 1}");

        _aws.Update("orders", Template("{Size: 2}").Replace("!GetAtt Function.Arn", "'arn:aws:lambda:eu-west-1:123456789012:function:other'"));
        await _aws.UntilSettledAsync("orders");

        _aws.EventsOf("orders").Should().Contain("Thing | UPDATE_FAILED | Modifying service token is not allowed.");
    }

    [Theory]
    [InlineData("arn:aws:sns:eu-west-1:123456789012:topic", "The embedded AWS does not support the value 'arn:aws:sns:eu-west-1:123456789012:topic' of the property 'ServiceToken' of Custom::Thing.")]
    [InlineData("provider", "Invalid service token.")]
    public void AServiceTokenThatIsNoFunctionIsRefused(string token, string reason)
    {
        _aws.Create("orders", $"Resources: {{Thing: {{Type: 'Custom::Thing', Properties: {{ServiceToken: '{token}'}}}}}}");

        _aws.EventsOf("orders").Should().Contain($"Thing | CREATE_FAILED | {reason}");
    }

    [Fact]
    public async Task ADeletionAsksTheFunction()
    {
        Provide(occasion => occasion["RequestType"]!.ToString() == "Delete"
            ? """{"Status": "FAILED", "Reason": "in use", "PhysicalResourceId": "made"}"""
            : Success("made"));
        await CreateAsync("{Size: 1}");

        _aws.Delete("orders");
        await _aws.UntilSettledAsync("orders");

        _aws.EventsOf("orders").Should().Contain(
            $"Thing | DELETE_FAILED | Received response status [FAILED] from custom resource. Message returned: in use (RequestId: {_aws.Functions.Events[^1]["RequestId"]})");
        _aws.StatusOf("orders").Should().Be("DELETE_FAILED | The following resource(s) failed to delete: [Thing]. ");
    }

    [Fact]
    public async Task AnAttributeThatTheAnswerLacksIsMissed()
    {
        Provide(_ => Success("made"));

        await CreateAsync("{}", "  Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !GetAtt Thing.Answer}}");

        _aws.EventsOf("orders").Should().ContainMatch(
            "Topic | CREATE_FAILED | CustomResource attribute error: Vendor response doesn't contain Answer attribute in object "
            + "arn:aws:cloudformation:eu-west-1:123456789012:stack/orders/*|Thing|* in S3 bucket cloudformation-custom-resource-storage-euwest1");
    }

    [Fact]
    public async Task WithNoEchoTheDataIsNotShown()
    {
        Provide(_ => """{"Status": "SUCCESS", "PhysicalResourceId": "made", "NoEcho": true, "Data": {"Answer": "secret-42"}}""");

        await CreateAsync("{}", "  Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !GetAtt Thing.Answer}}");

        _aws.EventElementsOf("orders").Last(happened => happened.Element("LogicalResourceId")!.Value == "Topic")
            .Element("ResourceProperties")!.Value.Should().Be("""{"DisplayName":"****"}""");
    }

    [Fact]
    public async Task ItIsSavedWithItsStack()
    {
        Provide(_ => Success("made", """{"Answer": "42"}"""));
        await CreateAsync("{}");

        _aws.Interrupt();
        await UpdateAsync("{}", "  Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !GetAtt Thing.Answer}}");
        _aws.Delete("orders");

        _aws.Topics.Requests.Single().Properties["DisplayName"]!.ToString().Should().Be("42");
        await _aws.UntilSettledAsync(_aws.Functions.Events[0]["StackId"]!.ToString());
        _aws.Functions.Events.Select(occasion => $"{occasion["RequestType"]} {occasion["PhysicalResourceId"]}").Should().Equal("Create ", "Delete made");
    }

    private static string Success(string physicalId, string data = "{}") => $$"""{"Status": "SUCCESS", "PhysicalResourceId": "{{physicalId}}", "Data": {{data}} }""";

    private static string Template(string properties, string others = "") => $$"""
        Resources:
          Function:
            Type: AWS::Lambda::Function
            Properties:
              FunctionName: provider
              Runtime: python3.12
              Handler: index.handler
              Role: arn:aws:iam::123456789012:role/provider
              Code: {ZipFile: 'def handler(event, context): pass'}
          Thing:
            Type: Custom::Thing
            Properties: {ServiceToken: !GetAtt Function.Arn{{(properties == "{}" ? "" : $", {properties[1..^1]}")}} }
        {{others}}
        """;

    private FunctionAnswer Answered(JsonObject occasion, string answer)
    {
        _aws.Report(occasion["ResponseURL"]!.ToString(), answer);
        return ScriptedFunctions.Succeeded;
    }

    private void Provide(Func<JsonObject, string> answer) => _aws.Functions.Answer = occasion => Answered(occasion, answer(occasion));

    private Task CreateAsync(string properties, string others = "")
    {
        _aws.Create("orders", Template(properties, others));
        return _aws.UntilSettledAsync("orders");
    }

    private Task UpdateAsync(string properties, string others = "")
    {
        _aws.Update("orders", Template(properties, others));
        return _aws.UntilSettledAsync("orders");
    }

    /// <summary>Begins a stack whose function leaves the answer to somebody else, and gives the event.</summary>
    private async Task<JsonObject> BeginWithTimeoutAsync()
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _aws.World.Scheduler.Elapsed += () => ended.TrySetResult();
        _aws.Create("orders", Template("{ServiceTimeout: 60}"));
        await ended.Task;
        _aws.StatusOf("orders").Should().StartWith("CREATE_IN_PROGRESS");
        return _aws.Functions.Events.Single();
    }
}
