using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Stacks;

public sealed class StackTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task IsAskedForUnderANameOfItsOwnWithTagsCapabilitiesAndWithoutRollback()
    {
        var aws = await StartAsync();

        await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml", new Dictionary<string, string> { ["Algorithm"] = "aws:kms" }, "A bucket, (with a key)"));
        await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));

        var requests = aws.Script.Requests.OfType<CreateStackRequest>().ToList();
        requests.Select(request => request.StackName).Should().Equal($"bucket-{aws.Run.Id}-1", $"bucket-{aws.Run.Id}-2");
        requests[0].Parameters.Single().Should().BeEquivalentTo(new Parameter { ParameterKey = "Algorithm", ParameterValue = "aws:kms" });
        requests[0].Capabilities.Should().Equal("CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND");
        requests[0].OnFailure.Should().Be(OnFailure.DO_NOTHING);
        requests[0].Tags.ToDictionary(tag => tag.Key, tag => tag.Value).Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["potemkin:run"] = aws.Run.Id,
            ["potemkin:scenario"] = "A bucket with a key",
            ["potemkin:expires-at"] = "2026-01-02T00:00:00Z",
        });
    }

    [Fact]
    public async Task IsInPlaceWhenCloudFormationSaysSo()
    {
        var aws = await StartAsync();
        aws.Script.On<DescribeStacksRequest>(
            _ => ScriptedRun.Described(StackStatus.CREATE_IN_PROGRESS),
            _ => ScriptedRun.Described(StackStatus.CREATE_COMPLETE));

        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));

        stack.Id.Should().Be("stack-1");
        stack.Output("Name").Should().Be("bucket-1");
        stack["Bucket"].PhysicalId.Value.Should().Be("bucket-1");
        stack["Bucket"].StackId.Should().Be("stack-1");
        aws.Script.CallsOf<DescribeStacksRequest>().Should().Be(2);
    }

    [Fact]
    public async Task ThrottlingOfEveryCallDelaysAStackAndDoesNotFailIt()
    {
        var aws = await StartAsync();
        var throttled = new AmazonCloudFormationException("Rate exceeded") { ErrorCode = "Throttling" };
        aws.Script.On<CreateStackRequest>(_ => throttled, _ => new CreateStackResponse { StackId = "stack-1" });
        aws.Script.On<DescribeStacksRequest>(_ => throttled, _ => ScriptedRun.Described(StackStatus.CREATE_COMPLETE));
        var changedAt = aws.Time.GetUtcNow().UtcDateTime;
        aws.Script.On<ListStackResourcesRequest>(_ => throttled, _ => new ListStackResourcesResponse
        {
            StackResourceSummaries =
            [
                new() { LogicalResourceId = "Bucket", PhysicalResourceId = "bucket-1", ResourceType = "AWS::S3::Bucket", LastUpdatedTimestamp = changedAt },
            ],
        });

        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        aws.Script.On<DeleteStackRequest>(_ => throttled, _ => new DeleteStackResponse());
        aws.Script.On<DescribeStacksRequest>(_ => throttled, _ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));
        await aws.Time.RunAsync(stack.DeleteAsync());

        stack["Bucket"].PhysicalId.Value.Should().Be("bucket-1");
        stack.IsDeleted.Should().BeTrue();
        aws.Script.Requests.OfType<CreateStackRequest>().Select(request => request.ClientRequestToken).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task AFailedCreationIsToldByItsFirstRealCauseAndTakenDown()
    {
        var aws = await StartAsync();
        aws.Script.On<DescribeStacksRequest>(
            _ => ScriptedRun.Described(StackStatus.CREATE_FAILED),
            _ => new AmazonCloudFormationException("Stack with id stack-1 does not exist") { ErrorCode = "ValidationError" });
        aws.Script.On<DescribeStackEventsRequest>(
            _ => new DescribeStackEventsResponse
            {
                NextToken = "2",
                StackEvents =
                [
                    Failed("stack", "AWS::CloudFormation::Stack", 3, "The following resource(s) failed to create: [Bucket, Other]."),
                    Failed("Other", "AWS::S3::Bucket", 2, "Resource creation cancelled"),
                ],
            },
            _ => new DescribeStackEventsResponse
            {
                StackEvents = [Failed("Late", "AWS::S3::Bucket", 2, "too late"), Failed("Bucket", "AWS::S3::Bucket", 1, "bucket-1 already exists")],
            });

        var act = () => aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage($"""
            The stack 'bucket.yml' did not reach CREATE_COMPLETE: it is CREATE_FAILED after 10 s.
              At: {Path.GetFileName(_templates.Path)}/bucket.yml:6:3 Resources.Bucket (AWS::S3::Bucket)
              Reason: bucket-1 already exists
              Stack: bucket-{aws.Run.Id}-1
            """);
        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());
        aws.Script.Requests.OfType<DeleteStackRequest>().Single().StackName.Should().Be("stack-1");
    }

    [Fact]
    public async Task WhatAFailedCreationLeavesAndCannotBeTakenDownIsToldAtTheEndOfTheRun()
    {
        var aws = await StartAsync();
        aws.Script.On<DescribeStacksRequest>(
            _ => ScriptedRun.Described(StackStatus.CREATE_FAILED), _ => ScriptedRun.Described(StackStatus.DELETE_FAILED));
        aws.Script.On<DescribeStackEventsRequest>(
            _ => new DescribeStackEventsResponse { StackEvents = [Failed("Bucket", "AWS::S3::Bucket", 1, "no such key")] });
        aws.StackHolds("The bucket is not empty");

        var create = () => aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        var end = () => aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        (await create.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().Contain("Reason: no such key");
        (await end.Should().ThrowAsync<PotemkinException>()).WithMessage($"""
            The run {aws.Run.Id} leaves a stack.
              The stack 'bucket-{aws.Run.Id}-1' could not be deleted: it is DELETE_FAILED.
                In: account 123456789012, us-east-1
                Held by: 'Bucket' (AWS::S3::Bucket bucket-1): The bucket is not empty
                Try: remove what holds it, then potemkin sweep.
              Try: potemkin sweep --run {aws.Run.Id}
            """);
    }

    [Fact]
    public async Task AStackThatCouldNotBeDeletedIsTriedAgainAsLongAsSomethingElseHoldsItEachTime()
    {
        var aws = await StartAsync();
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        aws.Script.On<DescribeStacksRequest>(
            _ => ScriptedRun.Described(StackStatus.DELETE_FAILED),
            _ => ScriptedRun.Described(StackStatus.DELETE_FAILED),
            _ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));
        aws.StackHolds("in use");

        await aws.Time.RunAsync(stack.DeleteAsync());

        stack.IsDeleted.Should().BeTrue();
        aws.Script.CallsOf<DeleteStackRequest>().Should().Be(3);
    }

    [Fact]
    public async Task ACreationThatIsRefusedLeavesNothingToTakeDown()
    {
        var aws = await StartAsync();
        aws.Script.On<CreateStackRequest>(_ => new AmazonCloudFormationException("Template error: no") { ErrorCode = "ValidationError" });

        var act = () => aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage($"""
            CloudFormation refuses the stack 'bucket.yml'.
              At: {Path.GetFileName(_templates.Path)}/bucket.yml
              Reason: ValidationError: Template error: no
            """);
        aws.Script.CallsOf<DeleteStackRequest>().Should().Be(0);
    }

    [Fact]
    public async Task ACreationThatTakesTooLongIsTakenDown()
    {
        var aws = await StartAsync();
        var deleted = false;
        aws.Script.On<DeleteStackRequest>(_ =>
        {
            deleted = true;
            return new DeleteStackResponse();
        });
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(deleted ? StackStatus.DELETE_COMPLETE : StackStatus.CREATE_IN_PROGRESS));

        var act = () => aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().StartWith(
            "The stack 'bucket.yml' did not reach CREATE_COMPLETE within 600 s and ");
        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());
        deleted.Should().BeTrue();
    }

    [Fact]
    public async Task DeletionWaitsUntilTheStackIsGoneAndHappensOnce()
    {
        var aws = await StartAsync();
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        aws.Script.On<DescribeStacksRequest>(
            _ => ScriptedRun.Described(StackStatus.DELETE_IN_PROGRESS),
            _ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));

        await aws.Time.RunAsync(stack.DeleteAsync());
        await aws.Time.RunAsync(stack.DeleteAsync());

        stack.IsDeleted.Should().BeTrue();
        aws.Script.CallsOf<DeleteStackRequest>().Should().Be(1);
    }

    [Fact]
    public async Task EachOfAScenariosStacksIsDeletedWhateverBecomesOfTheOthersAndTheRunTellsAtItsEnd()
    {
        var aws = await StartAsync();
        var first = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        aws.Script.On<CreateStackRequest>(_ => new CreateStackResponse { StackId = "stack-2" });
        await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        aws.Script.On<DeleteStackRequest>(request => request.StackName == "stack-2"
            ? new AmazonCloudFormationException("not authorized") { ErrorCode = "AccessDenied" }
            : new DeleteStackResponse());
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));

        var act = () => aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage($"""
            The run {aws.Run.Id} leaves a stack.
              CloudFormation refuses to delete the stack 'bucket-{aws.Run.Id}-2'.
                In: account 123456789012, us-east-1
                Reason: AccessDenied: not authorized
              Try: potemkin sweep --run {aws.Run.Id}
            """);
        aws.Script.Requests.OfType<DeleteStackRequest>().Where(request => request.StackName == "stack-1").Should().ContainSingle();
        first.IsDeleted.Should().BeTrue();
    }

    [Fact]
    public async Task TheEndOfTheRunDeletesWhateverStillStands()
    {
        var aws = await StartAsync();
        var ids = new Queue<string>(["stack-1", "stack-2", "stack-3"]);
        aws.Script.On<CreateStackRequest>(_ => new CreateStackResponse { StackId = ids.Dequeue() });
        var deletedByItsOwner = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        await aws.Time.RunAsync(aws.Run.SharedStacks.GetAsync("bucket.yml"));
        await aws.Time.RunAsync(aws.Run.SharedStacks.GetAsync("bucket.yml"));
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));
        await aws.Time.RunAsync(deletedByItsOwner.DeleteAsync());

        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        aws.Script.Requests.OfType<DeleteStackRequest>().Select(request => request.StackName).Should().Equal("stack-1", "stack-2", "stack-3");
    }

    [Fact]
    public async Task ANewResourceCountsFromTheBeginningOfTheStackAndAChangedOneFromItsCompletion()
    {
        var aws = await StartAsync();
        var begun = aws.Time.GetUtcNow();
        aws.Script.On<DescribeStacksRequest>(_ => Begun(StackStatus.CREATE_COMPLETE, created: begun));
        aws.StackHasBucket(begun.AddSeconds(20));
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        var whenNew = stack["Bucket"].ChangedAt;

        aws.Script.On<UpdateStackRequest>(_ => new UpdateStackResponse());
        aws.Script.On<DescribeStacksRequest>(_ => Begun(StackStatus.UPDATE_COMPLETE, created: begun, updated: begun.AddSeconds(60)));
        await aws.Time.RunAsync(stack.UpdateAsync(new Dictionary<string, string> { ["Algorithm"] = "none" }));
        var whenUntouched = stack["Bucket"].ChangedAt;

        aws.StackHasBucket(begun.AddSeconds(80));
        await aws.Time.RunAsync(stack.UpdateAsync(new Dictionary<string, string> { ["Algorithm"] = "none" }));

        whenNew.Should().Be(begun);
        whenUntouched.Should().Be(begun);
        stack["Bucket"].ChangedAt.Should().Be(begun.AddSeconds(80));

        static DescribeStacksResponse Begun(StackStatus status, DateTimeOffset created, DateTimeOffset? updated = null)
        {
            var described = ScriptedRun.Described(status);
            described.Stacks[0].CreationTime = created.UtcDateTime;
            described.Stacks[0].LastUpdatedTime = updated?.UtcDateTime;
            return described;
        }
    }

    [Fact]
    public async Task AnUpdateWhoseAnswerWasLostIsKnownByItsTokenAndWaitedFor()
    {
        var aws = await StartAsync();
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        aws.Script.On<UpdateStackRequest>(
            _ => new HttpRequestException("Connection reset by peer"),
            _ => new AmazonCloudFormationException("Stack:stack-1 is in UPDATE_IN_PROGRESS state and can not be updated.") { ErrorCode = "ValidationError" });
        aws.Script.On<DescribeStackEventsRequest>(_ => new DescribeStackEventsResponse
        {
            StackEvents = [new() { ClientRequestToken = aws.Script.Requests.OfType<UpdateStackRequest>().Last().ClientRequestToken }],
        });
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.UPDATE_COMPLETE));

        await aws.Time.RunAsync(stack.UpdateAsync(new Dictionary<string, string> { ["Algorithm"] = "none" }));

        aws.Script.CallsOf<UpdateStackRequest>().Should().Be(2);
    }

    [Fact]
    public async Task AnUpdateThatIsRefusedIsTold()
    {
        var aws = await StartAsync();
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        aws.Script.On<UpdateStackRequest>(_ => new AmazonCloudFormationException("No updates are to be performed.") { ErrorCode = "ValidationError" });
        aws.Script.On<DescribeStackEventsRequest>(_ => new DescribeStackEventsResponse { StackEvents = [new() { ClientRequestToken = "another" }] });

        var act = () => aws.Time.RunAsync(stack.UpdateAsync(new Dictionary<string, string>()));

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().EndWith("Reason: ValidationError: No updates are to be performed.");
    }

    [Fact]
    public async Task AnUpdateKeepsTheParametersThatAreNotNamed()
    {
        _templates.Add("two.yml", """
            Parameters:
              First: { Type: String }
              Second: { Type: String }
            Resources:
              Bucket: { Type: 'AWS::S3::Bucket' }
            """);
        var aws = await StartAsync();
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("two.yml", new Dictionary<string, string> { ["First"] = "a", ["Second"] = "b" }));
        aws.Script.On<UpdateStackRequest>(_ => new UpdateStackResponse());
        aws.Script.On<DescribeStacksRequest>(
            _ => ScriptedRun.Described(StackStatus.UPDATE_IN_PROGRESS),
            _ => ScriptedRun.Described(StackStatus.UPDATE_COMPLETE_CLEANUP_IN_PROGRESS),
            _ => ScriptedRun.Described(StackStatus.UPDATE_COMPLETE));

        await aws.Time.RunAsync(stack.UpdateAsync(new Dictionary<string, string> { ["Second"] = "c" }));

        var parameters = aws.Script.Requests.OfType<UpdateStackRequest>().Single().Parameters;
        parameters.Should().BeEquivalentTo([
            new Parameter { ParameterKey = "Second", ParameterValue = "c" },
            new Parameter { ParameterKey = "First", UsePreviousValue = true },
        ]);
    }

    private static StackEvent Failed(string logicalId, string resourceType, int second, string reason) => new()
    {
        LogicalResourceId = logicalId,
        ResourceType = resourceType,
        ResourceStatus = ResourceStatus.CREATE_FAILED,
        ResourceStatusReason = reason,
        Timestamp = new DateTime(2026, 1, 1, 0, 0, second, DateTimeKind.Utc),
    };

    private Task<ScriptedRun> StartAsync() => ScriptedRun.WithBucketAsync(_templates);
}
