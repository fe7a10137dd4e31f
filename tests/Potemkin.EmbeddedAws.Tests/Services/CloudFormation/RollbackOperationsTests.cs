using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>CancelUpdateStack, ContinueUpdateRollback and RollbackStack.</summary>
public class RollbackOperationsTests
{
    private const string Two = """
        Resources:
          First: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: one}}
          Second: {Type: 'AWS::SQS::Queue', DependsOn: First, Properties: {KmsMasterKeyId: one}}
        """;

    private static readonly string Other = Two.Replace("one", "two");

    [Fact]
    public void AnUpdateIsCancelledAndRolledBack()
    {
        using var aws = Created(Latency.Realistic());
        var before = aws.EventsOf("orders").Count;
        aws.Update("orders", Other);
        aws.Time.AdvanceToNextTimer();

        aws.Ask("CancelUpdateStack", ("StackName", "orders"));
        aws.Settle();

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "First | UPDATE_IN_PROGRESS",
            "First | UPDATE_FAILED | Resource update cancelled",
            "orders | UPDATE_ROLLBACK_IN_PROGRESS | User Initiated",
            "First | UPDATE_IN_PROGRESS",
            "First | UPDATE_COMPLETE",
            "orders | UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_ROLLBACK_COMPLETE");
    }

    [Fact]
    public void OnlyAnUpdateInProgressIsCancelled()
    {
        using var aws = Created(Latency.None);

        aws.ErrorOf("CancelUpdateStack", ("StackName", "orders")).Should().Be("ValidationError: CancelUpdateStack cannot be called from current stack status");
        aws.ErrorOf("CancelUpdateStack", ("StackName", "other")).Should().Be("ValidationError: Stack [other] does not exist");
    }

    [Fact]
    public void ARollbackThatFailedIsContinued()
    {
        using var aws = FailedRollback();
        var before = aws.EventsOf("orders").Count;
        aws.Topics.OnUpdate = (_, _) => { };

        aws.Ask("ContinueUpdateRollback", ("StackName", "orders"));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_ROLLBACK_IN_PROGRESS | User Initiated",
            "First | UPDATE_IN_PROGRESS",
            "First | UPDATE_COMPLETE",
            "Second | UPDATE_COMPLETE",
            "orders | UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_ROLLBACK_COMPLETE");
        aws.EventElementsOf("orders").Select(happened => happened.Element("EventId")!.Value).Should().OnlyHaveUniqueItems();
        aws.Update("orders", Other);
        aws.StatusOf("orders").Should().StartWith("UPDATE_ROLLBACK", "the queue still refuses");
    }

    [Fact]
    public void ARollbackMayFailAgain()
    {
        using var aws = FailedRollback();

        aws.Ask("ContinueUpdateRollback", ("StackName", "orders"));

        aws.StatusOf("orders").Should().Be("UPDATE_ROLLBACK_FAILED | The following resource(s) failed to update: [First]. ");
        aws.Ask("ContinueUpdateRollback", ("StackName", "orders"));
    }

    [Fact]
    public void WhatStandsInTheWayIsSkipped()
    {
        using var aws = FailedRollback();
        aws.Interrupt();
        var before = aws.EventsOf("orders").Count;

        aws.Ask("ContinueUpdateRollback", ("StackName", "orders"), ("ResourcesToSkip.member.1", "First"));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_ROLLBACK_IN_PROGRESS | User Initiated",
            "First | UPDATE_COMPLETE",
            "Second | UPDATE_COMPLETE",
            "orders | UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_ROLLBACK_COMPLETE");
    }

    [Fact]
    public void OnlyWhatFailedIsSkipped()
    {
        using var aws = FailedRollback();

        aws.ErrorOf("ContinueUpdateRollback", ("StackName", "orders"), ("ResourcesToSkip.member.1", "Second")).Should().Be(
            "ValidationError: The specified resources to skip must be in a valid state. Do not specify [Second] for stack orders");
    }

    [Fact]
    public void OnlyARollbackThatFailedIsContinued()
    {
        using var aws = Created(Latency.None);

        aws.ErrorOf("ContinueUpdateRollback", ("StackName", "orders")).Should().MatchRegex(
            "^ValidationError: Stack:arn:aws:cloudformation:.* is in CREATE_COMPLETE state and can not continue rolling back\\.$");
    }

    [Fact]
    public void AStackThatCouldNotBeCreatedIsRolledBackLater()
    {
        using var aws = new CloudFormationApi();
        aws.Queues.OnCreate = _ => throw new ResourceFailure("no");
        aws.Create("orders", Two.Replace("Type: 'AWS::SNS::Topic'", "Type: 'AWS::SNS::Topic', DeletionPolicy: Retain"), ("DisableRollback", "true"));
        var before = aws.EventsOf("orders").Count;

        aws.Ask("RollbackStack", ("StackName", "orders"), ("RetainExceptOnCreate", "true")).Element("StackId")!.Value
            .Should().Be(aws.Describe("orders").Element("StackId")!.Value);

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | ROLLBACK_IN_PROGRESS | User Initiated",
            "Second | DELETE_COMPLETE",
            "First | DELETE_IN_PROGRESS",
            "First | DELETE_COMPLETE",
            "orders | ROLLBACK_COMPLETE");
    }

    [Fact]
    public void AStackThatCouldNotBeUpdatedIsRolledBackLater()
    {
        using var aws = Created(Latency.None);
        aws.Queues.OnUpdate = (_, request) => Refuse(request, "two");
        aws.Update("orders", Other, ("DisableRollback", "true"));
        aws.Update("orders", Other.Replace("DisplayName: two", "DisplayName: three"), ("DisableRollback", "true"));
        aws.Interrupt();
        var before = aws.EventsOf("orders").Count;

        aws.Ask("RollbackStack", ("StackName", "orders"));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_ROLLBACK_IN_PROGRESS | User Initiated",
            "First | UPDATE_IN_PROGRESS",
            "First | UPDATE_COMPLETE",
            "Second | UPDATE_COMPLETE",
            "orders | UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_ROLLBACK_COMPLETE");
        aws.Topics.Requests[^1].Properties["DisplayName"]!.ToString().Should().Be("one");
        aws.Ask("GetTemplate", ("StackName", "orders")).Element("TemplateBody")!.Value.Should().Be(Two);
    }

    [Fact]
    public void NothingElseIsRolledBack()
    {
        using var aws = Created(Latency.None);

        aws.ErrorOf("RollbackStack", ("StackName", "orders")).Should().MatchRegex(
            "^ValidationError: Stack:arn:aws:cloudformation:.* is in CREATE_COMPLETE state and can not be rolled back\\.$");
    }

    [Fact]
    public void AStackThatWasRolledBackCanOnlyBeDeleted()
    {
        using var aws = new CloudFormationApi();
        aws.Queues.OnCreate = _ => throw new ResourceFailure("no");
        var id = aws.Create("orders", Two);

        aws.UpdateErrorOf("orders", Other).Should().Be($"ValidationError: Stack:{id} is in ROLLBACK_COMPLETE state and can not be updated.");
        aws.Delete("orders");

        aws.StatusOf(id).Should().StartWith("DELETE_COMPLETE");
    }

    /// <summary>A stack whose update failed at the queue, and whose rollback failed at the topic.</summary>
    private static CloudFormationApi FailedRollback()
    {
        var aws = Created(Latency.None);
        aws.Queues.OnUpdate = (_, request) => Refuse(request, "two");
        aws.Topics.OnUpdate = (_, request) => Refuse(request, "one");
        aws.Update("orders", Other);
        aws.StatusOf("orders").Should().Be("UPDATE_ROLLBACK_FAILED | The following resource(s) failed to update: [First]. ");
        return aws;
    }

    private static CloudFormationApi Created(Latency latency)
    {
        var aws = new CloudFormationApi(latency);
        aws.Create("orders", Two);
        aws.Settle();
        return aws;
    }

    private static void Refuse(ResourceRequest request, string value)
    {
        if (request.Properties.Any(property => property.Value!.ToString() == value))
            throw new ResourceFailure("no");
    }
}
