using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.Sweeping;

public class StackDeletionTests
{
    private readonly ScriptedSweep _sweep = new();

    [Fact]
    public async Task TheNewestGoesFirstAndARuleLast()
    {
        _sweep.Stands(
            _sweep.Stack("older", minutesOld: 5),
            _sweep.Stack("newer", minutesOld: 3),
            _sweep.Stack("rule", owner: "rule s3-kms", minutesOld: 1),
            _sweep.Stack("newest", minutesOld: 2));

        var swept = await _sweep.SweepAsync();

        _sweep.Deletions.Should().Equal("newest-id", "newer-id", "older-id", "rule-id");
        swept.Should().HaveCount(4).And.AllSatisfy(stack => stack.Failure.Should().BeNull());
    }

    [Fact]
    public async Task AStackThatIsBeingDeletedIsWaitedForAndNotDeletedTwice()
    {
        _sweep.Goes(_sweep.Stack("going"), StackStatus.DELETE_IN_PROGRESS, StackStatus.DELETE_IN_PROGRESS, StackStatus.DELETE_IN_PROGRESS, null);

        var swept = await _sweep.SweepAsync();

        _sweep.Deletions.Should().BeEmpty();
        swept.Should().ContainSingle().Which.Failure.Should().BeNull();
    }

    [Fact]
    public async Task AnUpdateThatIsUnderWayComesToItsEndFirst()
    {
        _sweep.Goes(
            _sweep.Stack("updating"),
            StackStatus.UPDATE_IN_PROGRESS, StackStatus.UPDATE_IN_PROGRESS, StackStatus.UPDATE_COMPLETE_CLEANUP_IN_PROGRESS, StackStatus.UPDATE_COMPLETE, null);

        _sweep.Script.On<DeleteStackRequest>(
            _ => new AmazonCloudFormationException("Stack [updating] cannot be deleted while in status UPDATE_IN_PROGRESS") { ErrorCode = "ValidationError" },
            _ => new DeleteStackResponse());

        var swept = await _sweep.SweepAsync();

        _sweep.Deletions.Should().Equal("updating-id", "updating-id");
        _sweep.Script.Requests.ToList().FindLastIndex(request => request is DeleteStackRequest).Should().BeGreaterThan(5, "the update has to end first");
        swept.Should().ContainSingle().Which.Failure.Should().BeNull();
    }

    [Fact]
    public async Task WhatFailsIsTriedThreeTimesAndToldWithWhatHoldsIt()
    {
        _sweep.Goes(
            _sweep.Stack("held"),
            StackStatus.CREATE_COMPLETE, StackStatus.CREATE_COMPLETE, StackStatus.DELETE_IN_PROGRESS, StackStatus.DELETE_FAILED);
        _sweep.Script.On<ListStackResourcesRequest>(_ => new ListStackResourcesResponse
        {
            StackResourceSummaries =
            [
                new StackResourceSummary
                {
                    LogicalResourceId = "Bucket",
                    PhysicalResourceId = "bucket-1",
                    ResourceType = "AWS::S3::Bucket",
                    ResourceStatus = ResourceStatus.DELETE_FAILED,
                    ResourceStatusReason = "The bucket you tried to delete is not empty",
                },
                new StackResourceSummary { LogicalResourceId = "Key", ResourceStatus = ResourceStatus.DELETE_COMPLETE },
            ],
        });

        var swept = await _sweep.SweepAsync();

        _sweep.Deletions.Should().Equal("held-id", "held-id", "held-id");
        swept.Should().ContainSingle().Which.Failure!.Message.Should().Be("""
            The stack 'held' could not be deleted: it is DELETE_FAILED.
              In: account 123456789012, us-east-1
              Held by: 'Bucket' (AWS::S3::Bucket bucket-1): The bucket you tried to delete is not empty
              Try: remove what holds it, then potemkin sweep.
            """);
    }

    [Fact]
    public async Task AStackThatDoesNotComeToItsEndIsToldWithItsState()
    {
        _sweep.Goes(_sweep.Stack("stuck"), StackStatus.CREATE_COMPLETE, StackStatus.CREATE_COMPLETE, StackStatus.DELETE_IN_PROGRESS);

        var swept = await _sweep.SweepAsync();

        swept.Should().ContainSingle().Which.Failure!.Message.Should().Match("""
            The stack 'stuck' was not deleted within 600 s and * polls.
              In: account 123456789012, us-east-1
              Last state: DELETE_IN_PROGRESS
              Try: potemkin sweep, later; a run waits longer with POTEMKIN_TIMEOUT_STACK, such as 20m.
            """);
    }

    [Fact]
    public async Task ResourcesThatFailAtFirstAreDeletedInTheEnd()
    {
        await using var aws = await SweptAws.StartAsync(new Faults { FailedDeletions = 1 });
        await aws.CreateAsync("one", "abc");
        await aws.CreateAsync("two", "abc");

        var swept = await aws.DeleteAsync(await aws.Sweeper.FindAsync(aws.ByTag with { RunId = "abc" }));

        swept.Should().HaveCount(2).And.AllSatisfy(stack => stack.Failure.Should().BeNull());
        (await aws.StandingAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task AStackThatCloudFormationRefusesToDeleteIsToldAndHoldsUpNoOther()
    {
        await using var aws = await SweptAws.StartAsync();
        await aws.CreateAsync("other", "abc");
        await aws.CreateAsync("protected", "abc", isProtected: true);
        var told = new List<string>();

        var swept = await aws.DeleteAsync(
            await aws.Sweeper.FindAsync(aws.ByTag with { RunId = "abc" }), stack => told.Add(stack.Stack.Name));

        told.Should().BeEquivalentTo("other", "protected");
        (await aws.StandingAsync()).Should().Equal("protected");
        swept.Single(stack => stack.Failure is not null).Failure!.Message.Should().Match("""
            CloudFormation refuses to delete the stack 'protected'.
              In: account 123456789012, us-east-1
              Reason: ValidationError: Stack * cannot be deleted while TerminationProtection is enabled
            """);
    }
}
