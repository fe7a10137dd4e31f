using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.StepFunctions;

public sealed class StepFunctionsServiceTests : IDisposable
{
    private const string Arn = "arn:aws:states:us-east-1:123456789012:stateMachine:flow";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void StateMachineIsDescribed()
    {
        _aws.Region.Create("AWS::StepFunctions::StateMachine", """
            {"StateMachineName":"flow","RoleArn":"arn:aws:iam::123456789012:role/r","DefinitionString":"{}",
             "LoggingConfiguration":{"Level":"ALL","IncludeExecutionData":true}}
            """);

        var machine = JsonNode.Parse(_aws.Json("states", "DescribeStateMachine", $$"""{"stateMachineArn":"{{Arn}}"}"""))!;

        (machine["name"]!.ToString(), machine["definition"]!.ToString(), machine["type"]!.ToString()).Should().Be(("flow", "{}", "STANDARD"));
        machine["loggingConfiguration"]!.ToJsonString().Should().Be("""{"level":"ALL","includeExecutionData":true}""");
        machine["tracingConfiguration"]!.ToJsonString().Should().Be("""{"enabled":false}""");
    }

    [Fact]
    public void StateMachineThatIsNotThereDoesNotExist() => _aws.Json("states", "DescribeStateMachine", $$"""{"stateMachineArn":"{{Arn}}"}""").Should().Be(
        $"400 StateMachineDoesNotExist: State Machine Does Not Exist: '{Arn}'");
}
