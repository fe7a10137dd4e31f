using System.Text;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public sealed class MacroTests : IDisposable
{
    private const string Account = """
        Resources:
          Function:
            Type: AWS::Lambda::Function
            Properties:
              FunctionName: shout
              Runtime: python3.12
              Handler: index.handler
              Role: arn:aws:iam::123456789012:role/shout
              Code: {ZipFile: 'def handler(event, context): pass'}
          Macro: {Type: 'AWS::CloudFormation::Macro', Properties: {Name: Shout, FunctionName: !GetAtt Function.Arn} }
        """;

    private const string Whole = """
        Transform: Shout
        Parameters: {Word: {Type: String, Default: hello} }
        Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: quiet} } }
        """;

    private static readonly (string Name, string Value)[] Expand = [("Capabilities.member.1", "CAPABILITY_AUTO_EXPAND")];

    private readonly CloudFormationApi _aws = new();

    public MacroTests() => _aws.Create("macros", Account);

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AMacroTransformsTheWholeTemplate()
    {
        Answer(Shouted);

        _aws.Create("orders", Whole, Expand);

        _aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
        _aws.Topics.Requests.Single().Properties["DisplayName"]!.ToString().Should().Be("QUIET");
        var occasion = _aws.Functions.Events.Single();
        occasion["region"]!.ToString().Should().Be("eu-west-1");
        occasion["accountId"]!.ToString().Should().Be("123456789012");
        occasion["transformId"]!.ToString().Should().Be("123456789012::Shout");
        occasion["params"]!.ToJsonString().Should().Be("{}");
        occasion["templateParameterValues"]!.ToJsonString().Should().Be("""{"Word":"hello"}""");
        occasion["fragment"]!.AsObject().Select(section => section.Key).Should().Equal("Parameters", "Resources");
    }

    [Fact]
    public void AMacroTransformsAPart()
    {
        Answer(occasion => new JsonObject { ["DisplayName"] = occasion["params"]!["Text"]!.DeepClone() });

        _aws.Create(
            "orders",
            "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {'Fn::Transform': {Name: Shout, Parameters: {Text: loud}}, DisplayName: quiet}}}",
            Expand);

        _aws.Topics.Requests.Single().Properties["DisplayName"]!.ToString().Should().Be("loud");
        _aws.Functions.Events.Single()["fragment"]!.ToJsonString().Should().Be("""{"DisplayName":"quiet"}""");
    }

    [Fact]
    public void AnUpdateAsksAgain()
    {
        Answer(Shouted);
        _aws.Create("orders", Whole, Expand);

        _aws.Update("orders", Whole.Replace("quiet", "soft"), Expand);
        _aws.Update("orders", Whole, Expand);

        _aws.Functions.Events.Should().HaveCount(3);
        _aws.Topics.Requests[^1].Properties["DisplayName"]!.ToString().Should().Be("QUIET");
    }

    [Theory]
    [InlineData("""{"status": "failure"}""", "Transform 123456789012::Shout failed without an error message.")]
    [InlineData("""{"status": "failure", "errorMessage": "hoarse"}""", "Transform 123456789012::Shout failed with: hoarse")]
    [InlineData("""{"status": "success"}""", "Received malformed response from transform 123456789012::Shout")]
    [InlineData("""{"status": "success", "fragment": {}, "requestId": "other"}""", "Received malformed response from transform 123456789012::Shout")]
    [InlineData("""[]""", "Received malformed response from transform 123456789012::Shout")]
    public void AMacroThatFailsFailsTheStack(string answer, string message)
    {
        _aws.Functions.Answer = occasion =>
        {
            var members = JsonNode.Parse(answer)!;
            if (members is JsonObject known && known["requestId"] is null)
                known["requestId"] = occasion["requestId"]!.DeepClone();
            return Returned(members);
        };

        _aws.Create("orders", Whole, Expand);

        _aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            $"orders | ROLLBACK_IN_PROGRESS | {message}. Rollback requested by user.",
            "orders | ROLLBACK_COMPLETE");
    }

    [Fact]
    public void AFunctionThatFailsIsAMalformedResponse()
    {
        _aws.Functions.Answer = _ => ScriptedFunctions.Failed("KeyError", "'a'");

        _aws.Create("orders", Whole, Expand);

        _aws.EventsOf("orders").Should().Contain(
            "orders | ROLLBACK_IN_PROGRESS | Received malformed response from transform 123456789012::Shout. Rollback requested by user.");
    }

    [Fact]
    public void AMacroThatTheAccountHasNotIsNoTransform() =>
        _aws.ErrorOf("CreateStack", [("StackName", "orders"), ("TemplateBody", Whole.Replace("Shout", "Whisper")), .. Expand]).Should().Be(
            "ValidationError: No transform named 123456789012::Whisper found.");

    [Fact]
    public async Task ANestedStackMayAskAMacro()
    {
        Answer(Shouted);
        var url = _aws.Upload("child.yaml", Whole);

        _aws.Create("orders", $"Resources: {{Child: {{Type: 'AWS::CloudFormation::Stack', Properties: {{TemplateURL: '{url}'}}}}}}", Expand);
        await _aws.UntilSettledAsync("orders");

        _aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
        _aws.Topics.Requests.Single().Properties["DisplayName"]!.ToString().Should().Be("QUIET");
    }

    [Fact]
    public async Task AMacroThatFailsFailsANestedStack()
    {
        _aws.Functions.Answer = occasion => Returned(new JsonObject { ["requestId"] = occasion["requestId"]!.DeepClone(), ["status"] = "failure" });
        var url = _aws.Upload("child.yaml", Whole);

        _aws.Create("orders", $"Resources: {{Child: {{Type: 'AWS::CloudFormation::Stack', Properties: {{TemplateURL: '{url}'}}}}}}", Expand);
        await _aws.UntilSettledAsync("orders");

        _aws.EventsOf("orders").Should().Contain("Child | CREATE_FAILED | Transform 123456789012::Shout failed without an error message.");
    }

    [Fact]
    public void TheNameOfAMacroIsTakenOnce()
    {
        _aws.Create("others", Account.Replace("FunctionName: shout", "FunctionName: other"));

        _aws.EventsOf("others").Should().ContainMatch("Macro | CREATE_FAILED | *already exists*");
    }

    private static JsonNode Shouted(JsonObject occasion) => JsonNode.Parse(occasion["fragment"]!.ToJsonString().Replace("quiet", "QUIET").Replace("soft", "SOFT"))!;

    private static FunctionAnswer Returned(JsonNode members) => new(Encoding.UTF8.GetBytes(members.ToJsonString())) { RequestId = "request" };

    private void Answer(Func<JsonObject, JsonNode> fragment) => _aws.Functions.Answer = occasion => Returned(new JsonObject
    {
        ["requestId"] = occasion["requestId"]!.DeepClone(),
        ["status"] = "success",
        ["fragment"] = fragment(occasion),
    });
}
