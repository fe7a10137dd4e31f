using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Settings;
using Potemkin.Core.Tests.Scripted;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Tests.Stacks;

/// <summary>What becomes of stacks when nobody needs them any more.</summary>
public sealed class StackDeletionTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task AnUpdateThatIsStillUnderWayIsWaitedOutFirst()
    {
        var aws = await StartAsync();
        var stack = await aws.StackAsync();
        var updated = aws.Time.GetUtcNow().AddMinutes(3);
        var deleted = false;
        aws.Script.On<DeleteStackRequest>(_ =>
        {
            if (aws.Time.GetUtcNow() < updated)
                return new AmazonCloudFormationException("Stack [stack-1] cannot be deleted while in status UPDATE_IN_PROGRESS") { ErrorCode = "ValidationError" };
            deleted = true;
            return new DeleteStackResponse();
        });
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(
            deleted ? StackStatus.DELETE_COMPLETE : aws.Time.GetUtcNow() < updated ? StackStatus.UPDATE_IN_PROGRESS : StackStatus.UPDATE_COMPLETE));

        await aws.Time.RunAsync(stack.DeleteAsync());

        aws.Script.CallsOf<DeleteStackRequest>().Should().Be(2);
    }

    [Fact]
    public async Task AStackThatTheSameResourcesHoldThreeTimesIsGivenUpWithThem()
    {
        var aws = await StartAsync();
        var stack = await aws.StackAsync();
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_FAILED));
        aws.StackHolds("The bucket is not empty");

        var act = () => aws.Time.RunAsync(stack.DeleteAsync());

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage($"""
            The stack 'bucket-{aws.Run.Id}-1' could not be deleted: it is DELETE_FAILED.
              In: account 123456789012, us-east-1
              Held by: 'Bucket' (AWS::S3::Bucket bucket-1): The bucket is not empty
              Try: remove what holds it, then potemkin sweep.
            """);
        aws.Script.CallsOf<DeleteStackRequest>().Should().Be(3);
    }

    [Fact]
    public async Task AStackThatSomethingElseHoldsEachTimeIsTriedOn()
    {
        var aws = await StartAsync();
        var stack = await aws.StackAsync();
        var failed = Enumerable.Repeat((Func<DescribeStacksRequest, object>)(_ => ScriptedRun.Described(StackStatus.DELETE_FAILED)), 5);
        aws.Script.On(failed.Append(_ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE)));
        aws.Script.On(new[] { "A", "B", "C", "D", "E" }.Select(held => (Func<ListStackResourcesRequest, object>)(_ => new ListStackResourcesResponse
        {
            StackResourceSummaries = [new StackResourceSummary { LogicalResourceId = held, ResourceType = "AWS::S3::Bucket", ResourceStatus = ResourceStatus.DELETE_FAILED }],
        })));

        await aws.Time.RunAsync(stack.DeleteAsync());

        aws.Script.CallsOf<DeleteStackRequest>().Should().Be(6);
    }

    [Fact]
    public async Task AStackWhoseExportAnotherOneUsesGoesWhenThatOneIsGone()
    {
        var aws = await StartAsync();
        var ids = new Queue<string>(["exporter", "importer"]);
        aws.Script.On<CreateStackRequest>(_ => new CreateStackResponse { StackId = ids.Dequeue() });
        await aws.Time.RunAsync(aws.Run.SharedStacks.GetAsync("bucket.yml"));
        await aws.Time.RunAsync(aws.Run.SharedStacks.GetAsync("bucket.yml", new Dictionary<string, string> { ["Algorithm"] = "none" }));
        var importerGoneAt = aws.Time.GetUtcNow().AddMinutes(5);
        var exporterGone = false;
        aws.Script.On<DeleteStackRequest>(request =>
        {
            exporterGone |= request.StackName == "exporter" && aws.Time.GetUtcNow() >= importerGoneAt;
            return new DeleteStackResponse();
        });
        aws.Script.On<DescribeStacksRequest>(request => Described(
            request.StackName == "exporter"
                ? exporterGone ? StackStatus.DELETE_COMPLETE : StackStatus.DELETE_FAILED
                : aws.Time.GetUtcNow() < importerGoneAt ? StackStatus.DELETE_IN_PROGRESS : StackStatus.DELETE_COMPLETE));
        aws.Script.On<ListStackResourcesRequest>(_ => new ListStackResourcesResponse());

        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        exporterGone.Should().BeTrue();
    }

    [Fact]
    public async Task AScenarioDoesNotWaitForItsDeletionsAndTheRunDoes()
    {
        var aws = await StartAsync();
        var scenario = await aws.Run.BeginAsync(aws.Run.Settings);
        var stack = await aws.Time.RunAsync(scenario.Stacks.CreateAsync("bucket.yml"));
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_IN_PROGRESS));
        var ended = aws.Time.GetUtcNow();

        scenario.End(hasPassed: true);
        var whenTheScenarioEnded = (aws.Time.GetUtcNow(), stack.IsDeleted);
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(
            aws.Time.GetUtcNow() < ended.AddMinutes(2) ? StackStatus.DELETE_IN_PROGRESS : StackStatus.DELETE_COMPLETE));
        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        whenTheScenarioEnded.Should().Be((ended, false));
        stack.IsDeleted.Should().BeTrue();
        aws.Time.GetUtcNow().Should().BeOnOrAfter(ended.AddMinutes(2));
    }

    [Theory]
    [InlineData(Retention.Delete, true, false)]
    [InlineData(Retention.Delete, false, false)]
    [InlineData(Retention.KeepOnFailure, true, false)]
    [InlineData(Retention.KeepOnFailure, false, true)]
    [InlineData(Retention.Keep, true, true)]
    [InlineData(Retention.Keep, false, true)]
    public async Task WhatStaysIsAsTheRetentionSays(Retention retention, bool hasPassed, bool stays)
    {
        var aws = await StartAsync();
        var scenario = await aws.Run.BeginAsync(aws.Run.Settings with { Retention = retention });
        var stack = await aws.Time.RunAsync(scenario.Stacks.CreateAsync("bucket.yml"));
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));

        scenario.End(hasPassed);
        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        aws.Script.CallsOf<DeleteStackRequest>().Should().Be(stays ? 0 : 1);
        aws.Run.KeptStacks.Should().Equal(stays ? [stack] : []);
    }

    [Fact]
    public async Task TheValueOfANoEchoParameterIsInNoError()
    {
        _templates.Add("secret.yml", """
            Parameters:
              Password: { Type: String, NoEcho: true }
            Resources:
              Bucket: { Type: 'AWS::S3::Bucket' }
            """);
        var aws = await StartAsync();
        var refused = new AmazonCloudFormationException("hunter2 is too short") { ErrorCode = "ValidationError" };
        var parameters = new Dictionary<string, string> { ["Password"] = "hunter2" };
        var create = () => aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("secret.yml", parameters));

        aws.Script.On<CreateStackRequest>(_ => refused);
        var refusal = (await create.Should().ThrowAsync<PotemkinException>()).Which;
        aws.Script.On<CreateStackRequest>(_ => new CreateStackResponse { StackId = "stack-1" });
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.CREATE_FAILED));
        aws.Script.On<DescribeStackEventsRequest>(_ => new DescribeStackEventsResponse
        {
            StackEvents = [new StackEvent { LogicalResourceId = "Bucket", ResourceStatus = ResourceStatus.CREATE_FAILED, ResourceStatusReason = "'hunter2' is no password" }],
        });
        aws.Script.On<DeleteStackRequest>(_ => refused);
        var failure = (await create.Should().ThrowAsync<PotemkinException>()).Which;
        var end = () => aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());
        var left = (await end.Should().ThrowAsync<PotemkinException>()).Which;

        new[] { refusal, failure, left }.Should().OnlyContain(error => !error.ToString().Contains("hunter2") && error.Message.Contains("****"));
    }

    private static DescribeStacksResponse Described(StackStatus status) => new() { Stacks = [new SdkStack { StackStatus = status }] };

    private Task<ScriptedRun> StartAsync() => ScriptedRun.WithBucketAsync(_templates);
}
