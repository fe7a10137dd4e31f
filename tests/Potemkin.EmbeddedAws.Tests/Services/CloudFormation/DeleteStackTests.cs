using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class DeleteStackTests
{
    private const string Chain = """
        Resources:
          First:
            Type: AWS::SNS::Topic
          Second:
            Type: AWS::SNS::Topic
            DependsOn: First
          Third:
            Type: AWS::SNS::Topic
            DependsOn: First
        """;

    [Fact]
    public void ResourcesGoInReverseOrderAtTheSameTime()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        var id = aws.Create("orders", Chain);
        aws.Settle();
        var start = aws.Time.GetUtcNow();

        aws.Delete("orders", ("ClientRequestToken", "bye"));
        aws.StatusOf("orders").Should().Be("DELETE_IN_PROGRESS | User Initiated");
        aws.Settle();

        var events = aws.EventElementsOf(id).Where(happened => happened.Element("ClientRequestToken")?.Value == "bye").ToList();
        aws.EventsOf(id).TakeLast(events.Count).Should().BeEquivalentTo(
            "orders | DELETE_IN_PROGRESS | User Initiated",
            "Third | DELETE_IN_PROGRESS",
            "Second | DELETE_IN_PROGRESS",
            "Third | DELETE_COMPLETE",
            "Second | DELETE_COMPLETE",
            "First | DELETE_IN_PROGRESS",
            "First | DELETE_COMPLETE",
            "orders | DELETE_COMPLETE");
        aws.EventsOf(id).TakeLast(3).Should().Equal("First | DELETE_IN_PROGRESS", "First | DELETE_COMPLETE", "orders | DELETE_COMPLETE");
        // Two layers of at most 17 s, and 4 s of the stack's.
        (aws.Time.GetUtcNow() - start).TotalSeconds.Should().BeInRange(2 * 13 + 4, 2 * 17 + 4);
        aws.Region.Resources.All.Should().BeEmpty();
    }

    [Fact]
    public void ADeletedStackIsKnownByItsIdOnly()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", Chain);

        aws.Delete("orders");

        aws.StatusOf(id).Should().Be("DELETE_COMPLETE");
        aws.Describe(id).Element("EnableTerminationProtection").Should().BeNull();
        aws.Describe(id).Element("DeletionTime").Should().NotBeNull();
        aws.ErrorOf("DescribeStacks", ("StackName", "orders")).Should().Be("ValidationError: Stack with id orders does not exist");
        aws.ErrorOf("DescribeStackEvents", ("StackName", "orders")).Should().Be("ValidationError: Stack [orders] does not exist");
        aws.Ask("DescribeStacks").Element("Stacks")!.Elements().Should().BeEmpty();
    }

    [Fact]
    public void ADeletedStackIsForgottenAfterNinetyDays()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", Chain);
        aws.Delete("orders");

        aws.Time.Advance(TimeSpan.FromDays(90) - TimeSpan.FromMilliseconds(1));
        var lastListed = aws.Ask("ListStacks").Descendants("StackId").Select(stackId => stackId.Value).ToList();
        var lastStatus = aws.StatusOf(id);
        aws.Time.Advance(TimeSpan.FromMilliseconds(1));

        lastListed.Should().Equal(id);
        lastStatus.Should().Be("DELETE_COMPLETE");
        aws.Ask("ListStacks").Element("StackSummaries")!.Elements().Should().BeEmpty();
        aws.ErrorOf("DescribeStacks", ("StackName", id)).Should().Be($"ValidationError: Stack with id {id} does not exist");
        aws.Create("orders", Chain).Should().NotBe(id);
    }

    [Fact]
    public void WhatIsNotThereIsDeletedAlready()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", Chain);
        aws.Delete("orders");
        var events = aws.EventsOf(id).Count;

        aws.Delete("orders");
        aws.Delete(id);

        aws.EventsOf(id).Should().HaveCount(events);
    }

    [Fact]
    public void AProtectedStackIsNotDeleted()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Chain, ("EnableTerminationProtection", "true"));

        aws.ErrorOf("DeleteStack", ("StackName", "orders"))
            .Should().Be("ValidationError: Stack [orders] cannot be deleted while TerminationProtection is enabled");
        aws.Describe("orders").Element("EnableTerminationProtection")!.Value.Should().Be("true");
    }

    [Theory]
    [InlineData("Retain")]
    [InlineData("RetainExceptOnCreate")]
    public void WhatIsToBeRetainedStays(string deletionPolicy)
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", $"""
            Resources:
              Kept:
                Type: AWS::SNS::Topic
                DeletionPolicy: {deletionPolicy}
            """);

        aws.Delete("orders");

        aws.EventsOf(id).Should().EndWith(
            ["orders | DELETE_IN_PROGRESS | User Initiated", "Kept | DELETE_SKIPPED", "orders | DELETE_COMPLETE"]);
        aws.Region.Resources.Find("AWS::SNS::Topic", "orders-Kept").Should().NotBeNull();
    }

    [Fact]
    public void AResourceThatCannotBeDeletedHoldsTheStackAndWhatItDependsOn()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Chain);
        aws.Topics.OnDelete = resource =>
        {
            if (resource.PhysicalId == "orders-Second")
                throw new ResourceFailure("not empty");
        };

        aws.Delete("orders");

        aws.EventsOf("orders").Should().EndWith(
        [
            "orders | DELETE_IN_PROGRESS | User Initiated",
            "Third | DELETE_IN_PROGRESS",
            "Third | DELETE_COMPLETE",
            "Second | DELETE_IN_PROGRESS",
            "Second | DELETE_FAILED | not empty",
            "orders | DELETE_FAILED | The following resource(s) failed to delete: [Second]. ",
        ]);
    }

    [Fact]
    public void ADeletionIsTriedAgainWithoutWhatHeldIt()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", Chain);
        aws.Topics.OnDelete = resource =>
        {
            if (resource.PhysicalId == "orders-Second")
                throw new ResourceFailure("not empty");
        };
        var early = aws.ErrorOf("DeleteStack", ("StackName", "orders"), ("RetainResources.member.1", "Second"));
        aws.Delete("orders");

        aws.Delete("orders", ("RetainResources.member.1", "Second"));

        early.Should().Be($"ValidationError: Invalid operation on stack [{id}]. "
            + "When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.");
        aws.EventsOf(id).Should().EndWith(
        [
            "orders | DELETE_IN_PROGRESS | User Initiated",
            "Second | DELETE_SKIPPED",
            "First | DELETE_IN_PROGRESS",
            "First | DELETE_COMPLETE",
            "orders | DELETE_COMPLETE",
        ]);
    }

    [Fact]
    public void DeletingAStackInCreationCancelsTheCreation()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        var id = aws.Create("orders", Chain);
        aws.Time.Advance(TimeSpan.FromSeconds(5));

        aws.Delete("orders");
        aws.Settle();

        aws.EventsOf(id).Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "First | CREATE_IN_PROGRESS",
            "First | CREATE_IN_PROGRESS | Resource creation Initiated",
            "First | CREATE_FAILED | Resource creation cancelled",
            "orders | DELETE_IN_PROGRESS | User Initiated",
            "First | DELETE_IN_PROGRESS",
            "First | DELETE_COMPLETE",
            "orders | DELETE_COMPLETE");
        aws.Region.Resources.All.Should().BeEmpty();
    }

    [Fact]
    public void DeletingAStackTwiceDeletesItOnce()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        var id = aws.Create("orders", Chain);
        aws.Settle();

        aws.Delete("orders");
        aws.Delete("orders");
        aws.Settle();

        aws.EventsOf(id).Count(happened => happened == "orders | DELETE_IN_PROGRESS | User Initiated").Should().Be(1);
        aws.StatusOf(id).Should().Be("DELETE_COMPLETE");
    }

    [Fact]
    public void AResourceMayFailToBeDeletedOnce()
    {
        using var aws = new CloudFormationApi(faults: new Faults { FailedDeletions = 1 });
        var id = aws.Create("orders", "Resources: { Only: { Type: 'AWS::SNS::Topic' } }");

        aws.Delete("orders");
        var failed = aws.EventsOf(id);
        aws.Delete("orders");

        failed.Should().EndWith(
        [
            "orders | DELETE_IN_PROGRESS | User Initiated",
            "Only | DELETE_IN_PROGRESS",
            "Only | DELETE_FAILED | Internal Failure",
            "orders | DELETE_FAILED | The following resource(s) failed to delete: [Only]. ",
        ]);
        aws.EventsOf(id).Should().EndWith(
        [
            "orders | DELETE_IN_PROGRESS | User Initiated",
            "Only | DELETE_IN_PROGRESS",
            "Only | DELETE_COMPLETE",
            "orders | DELETE_COMPLETE",
        ]);
    }
}
