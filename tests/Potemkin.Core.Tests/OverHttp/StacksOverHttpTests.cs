using Potemkin.Core.Settings;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.OverHttp;

/// <summary>Stacks of a CloudFormation that takes its time.</summary>
public class StacksOverHttpTests
{
    [Fact]
    public async Task EveryResourceThatCannotBeDeletedAtFirstIsGoneWhenTheRunHasEnded()
    {
        var aws = await EmbeddedRun.StartAsync(faults: new Faults { FailedDeletions = 1 });
        var stacks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => aws.Run.Stacks.CreateAsync("aes256_bucket.yml")));

        await aws.DisposeAsync();

        stacks.Should().OnlyContain(stack => stack.IsDeleted);
        aws.CallsOf("DeleteStack").Should().BeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public async Task WhatStaysIsAsTheRetentionSays()
    {
        await using var aws = await EmbeddedRun.StartAsync(timeScale: 400);

        var stacks = await Task.WhenAll(
            EndAsync(Retention.Delete, hasPassed: false),
            EndAsync(Retention.KeepOnFailure, hasPassed: true),
            EndAsync(Retention.KeepOnFailure, hasPassed: false),
            EndAsync(Retention.Keep, hasPassed: true));
        await aws.Run.DisposeAsync();

        stacks.Select(stack => stack.IsDeleted).Should().Equal(true, true, false, false);
        aws.Run.KeptStacks.Should().BeEquivalentTo(stacks[2..]);

        async Task<Core.Stacks.Stack> EndAsync(Retention retention, bool hasPassed)
        {
            var scenario = await aws.Run.BeginAsync(aws.Run.Settings with { Retention = retention });
            var stack = await scenario.Stacks.CreateAsync("aes256_bucket.yml");
            scenario.End(hasPassed);
            return stack;
        }
    }

    [Fact]
    public async Task AnUpdateThatNobodyWaitsForAnyMoreIsWaitedOutBeforeTheDeletion()
    {
        // Slow enough for the wait to be given up before the update is done.
        await using var aws = await EmbeddedRun.StartAsync(timeScale: 20);
        var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");
        using var cancellation = new CancellationTokenSource();

        var updating = stack.UpdateAsync(new Dictionary<string, string> { ["SSEAlgorithm"] = "aws:kms" }, cancellation.Token);
        while (aws.CallsOf("UpdateStack") == 0)
            await Task.Yield();
        await cancellation.CancelAsync();
        var update = () => updating;
        await update.Should().ThrowAsync<OperationCanceledException>();
        await stack.DeleteAsync();

        stack.IsDeleted.Should().BeTrue();
    }
}
