using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class FailedCreationTests
{
    /// <summary>First is there when Bad fails; Busy is being made then; Never would have come after it.</summary>
    private const string FailingTemplate = """
        Resources:
          First:
            Type: AWS::SNS::Topic
          Bad:
            Type: AWS::SQS::Queue
            DependsOn: First
          Busy:
            Type: AWS::SNS::Topic
            DependsOn: First
          Never:
            Type: AWS::SNS::Topic
            DependsOn: Bad
        """;

    private const string Refusal = "Resource handler returned message: \"no\" (RequestToken: 1, HandlerErrorCode: AlreadyExists)";

    [Fact]
    public void WithDoNothingTheStackStaysAsItIs()
    {
        using var aws = Failing();

        aws.Create("orders", FailingTemplate, ("OnFailure", "DO_NOTHING"));
        aws.Settle();

        aws.EventsOf("orders").Skip(5).Should().Equal(
            "Busy | CREATE_IN_PROGRESS",
            "Busy | CREATE_IN_PROGRESS | Resource creation Initiated",
            $"Bad | CREATE_FAILED | {Refusal}",
            "Busy | CREATE_FAILED | Resource creation cancelled",
            "orders | CREATE_FAILED | The following resource(s) failed to create: [Bad, Busy]. ");
        aws.StatusOf("orders").Should().Be("CREATE_FAILED | The following resource(s) failed to create: [Bad, Busy]. ");
        aws.Describe("orders").Element("DisableRollback")!.Value.Should().Be("true");
        aws.Region.Resources.All.Select(resource => resource.PhysicalId).Should().Equal("orders-First", "orders-Busy");
    }

    [Fact]
    public void RollbackRemovesInReverseWhatWasMade()
    {
        using var aws = Failing();

        aws.Create("orders", FailingTemplate);
        aws.Settle();

        aws.EventsOf("orders").Skip(9).Should().Equal(
            "orders | ROLLBACK_IN_PROGRESS | The following resource(s) failed to create: [Bad, Busy]. Rollback requested by user.",
            "Busy | DELETE_IN_PROGRESS",
            "Bad | DELETE_COMPLETE",
            "Busy | DELETE_COMPLETE",
            "First | DELETE_IN_PROGRESS",
            "First | DELETE_COMPLETE",
            "orders | ROLLBACK_COMPLETE");
        aws.StatusOf("orders").Should().Be("ROLLBACK_COMPLETE");
        aws.Region.Resources.All.Should().BeEmpty();
        aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", FailingTemplate))
            .Should().Be("AlreadyExistsException: Stack [orders] already exists");
    }

    [Fact]
    public void WithDeleteTheStackGoes()
    {
        using var aws = Failing();

        var id = aws.Create("orders", FailingTemplate, ("OnFailure", "DELETE"));
        aws.Settle();

        aws.EventsOf(id).Should().Contain(
            "orders | DELETE_IN_PROGRESS | The following resource(s) failed to create: [Bad, Busy]. Delete requested by user.");
        aws.StatusOf(id).Should().Be("DELETE_COMPLETE");
        aws.ErrorOf("DescribeStacks", ("StackName", "orders")).Should().Be("ValidationError: Stack with id orders does not exist");
    }

    [Fact]
    public void ARollbackThatCannotRemoveEverythingFails()
    {
        using var aws = Failing();
        aws.Topics.OnDelete = resource =>
        {
            if (resource.PhysicalId == "orders-Busy")
                throw new ResourceFailure("in use");
        };

        aws.Create("orders", FailingTemplate);
        aws.Settle();

        aws.StatusOf("orders").Should().Be("ROLLBACK_FAILED | The following resource(s) failed to delete: [Busy]. ");
    }

    [Theory]
    [InlineData("Retain", "DELETE_SKIPPED")]
    [InlineData("RetainExceptOnCreate", "DELETE_COMPLETE")]
    public void ARollbackKeepsWhatIsToBeRetained(string deletionPolicy, string status)
    {
        using var aws = new CloudFormationApi();
        aws.Queues.OnCreate = _ => throw new ResourceFailure(Refusal);

        aws.Create("orders", $"""
            Resources:
              Kept:
                Type: AWS::SNS::Topic
                DeletionPolicy: {deletionPolicy}
              Bad:
                Type: AWS::SQS::Queue
                DependsOn: Kept
            """);

        aws.EventsOf("orders").Should().EndWith([$"Kept | {status}", "orders | ROLLBACK_COMPLETE"]);
    }

    [Fact]
    public void AStackThatTakesLongerThanItMayFails()
    {
        using var aws = new CloudFormationApi(Latency.Realistic(timeScale: 0.1));

        aws.Create("orders", "Resources: {Topic: {Type: 'AWS::SNS::Topic'}}", ("TimeoutInMinutes", "1"), ("OnFailure", "DO_NOTHING"));
        aws.Settle();

        aws.TimedEventsOf("orders").TakeLast(2).Should().Equal(
            (60, "Topic | CREATE_FAILED | Resource creation cancelled"),
            (60, "orders | CREATE_FAILED | Stack creation time exceeded the specified timeout. "));
        aws.Describe("orders").Element("TimeoutInMinutes")!.Value.Should().Be("1");
    }

    [Fact]
    public void ATimeLimitThatWasKeptIsForgotten()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", "Resources: {Topic: {Type: 'AWS::SNS::Topic'}}", ("TimeoutInMinutes", "1"));
        aws.Settle();

        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
    }

    [Fact]
    public void AnAttributeThatATypeDoesNotHaveFailsTheStackBeforeAnythingIsMade()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", """
            Resources:
              Topic:
                Type: AWS::SNS::Topic
            Outputs:
              Wrong:
                Value: !GetAtt Topic.Colour
            """, ("OnFailure", "DO_NOTHING"));

        aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "orders | CREATE_FAILED | [Error] /Outputs/Wrong/Value/Fn::GetAtt: Resource type AWS::SNS::Topic does not support attribute {Colour}. ");
    }

    private static CloudFormationApi Failing()
    {
        var aws = new CloudFormationApi(Latency.Realistic());
        aws.Queues.OnCreate = _ => throw new ResourceFailure(Refusal);
        return aws;
    }
}
