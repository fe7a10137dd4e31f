using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Potemkin.Core.Tests.Sweeping;

public sealed class SweepByTagTests : IAsyncLifetime
{
    private SweptAws _aws = null!;

    public async Task InitializeAsync() => _aws = await SweptAws.StartAsync();

    public async Task DisposeAsync() => await _aws.DisposeAsync();

    [Fact]
    public async Task WhatHasExpiredIsChosenAndWhatHasNotOrIsNobodysIsLeftAlone()
    {
        await _aws.CreateAsync("expired", "abc");
        _aws.Time.Advance(TimeSpan.FromDays(1));
        await _aws.CreateAsync("young", "def");
        await _aws.CreateForeignAsync("foreign");

        var findings = await _aws.Sweeper.FindAsync(_aws.ByTag);
        await _aws.DeleteAsync(findings);

        findings.Stacks.Select(stack => (stack.Name, stack.Why)).Should().Equal(("expired", "it expired 0 s ago"));
        (await _aws.StandingAsync()).Should().BeEquivalentTo("young", "foreign");
    }

    [Fact]
    public async Task ARunThatIsNamedIsChosenWhetherItHasExpiredOrNot()
    {
        await _aws.CreateAsync("one", "abc");
        await _aws.CreateAsync("other", "def");

        var findings = await _aws.Sweeper.FindAsync(_aws.ByTag with { RunId = "abc" });

        findings.Stacks.Select(stack => (stack.Name, stack.Why)).Should().Equal(("one", "it is of the run 'abc'"));
    }

    [Fact]
    public async Task WhatIsOlderThanAskedIsChosenWhetherItHasExpiredOrNot()
    {
        await _aws.CreateAsync("old", "abc");
        await _aws.CreateAsync("of-another-run", "def");
        _aws.Time.Advance(TimeSpan.FromHours(5));
        await _aws.CreateAsync("young", "abc");

        var all = await _aws.Sweeper.FindAsync(_aws.ByTag with { OlderThan = TimeSpan.FromHours(5) });
        var ofRun = await _aws.Sweeper.FindAsync(_aws.ByTag with { OlderThan = TimeSpan.FromHours(5), RunId = "abc" });

        all.Stacks.Select(stack => (stack.Name, stack.Why)).Should().BeEquivalentTo([("old", "it is 5 h old"), ("of-another-run", "it is 5 h old")]);
        ofRun.Stacks.Select(stack => stack.Name).Should().Equal("old");
    }

    [Fact]
    public async Task AllRegionsAndProfilesAreLookedAtAndAStackIsFoundOnce()
    {
        await _aws.CreateAsync("east", "abc");
        await _aws.CreateAsync("west", "abc", "eu-west-1");
        await _aws.CreateAsync("audited", "abc", "eu-west-1", "audit");

        var findings = await _aws.Sweeper.FindAsync(_aws.ByTag with
        {
            RunId = "abc",
            Regions = [SweptAws.Region, "eu-west-1", "eu-west-1"],
            Profiles = ["audit", "production"],
        });
        var ofDefault = await _aws.Sweeper.FindAsync(_aws.ByTag with { RunId = "abc", Regions = [SweptAws.Region, "eu-west-1", "eu-west-1"] });

        findings.Stacks.Select(stack => stack.Name).Should().Equal("audited");
        ofDefault.Stacks.Select(stack => stack.Name).Should().Equal("east", "west");
    }

    [Fact]
    public async Task MoreStacksThanFitAPageAreAllFound()
    {
        for (var number = 1; number <= 120; number++)
            await _aws.CreateAsync($"stack-{number}", "abc");

        var findings = await _aws.Sweeper.FindAsync(_aws.ByTag with { RunId = "abc" });

        findings.Stacks.Should().HaveCount(120);
    }

    [Fact]
    public async Task ANestedStackIsLeftToTheOneThatItIsPartOf()
    {
        var sweep = new ScriptedSweep();
        sweep.Stands(sweep.Stack("outer"), sweep.Stack("inner", nested => nested.ParentId = nested.RootId = "outer-id"));

        var findings = await sweep.FindAsync();

        findings.Stacks.Select(stack => stack.Name).Should().Equal("outer");
    }

    [Fact]
    public async Task ThatAwsRefusesIsAnErrorThatSaysWhere()
    {
        var sweep = new ScriptedSweep();
        sweep.Script.On<DescribeStacksRequest>(_ => new AmazonCloudFormationException("You may not.") { ErrorCode = "AccessDenied" });

        var findings = await sweep.FindAsync();

        findings.Failures.Should().ContainSingle().Which.Message.Should().Be("""
            CloudFormation refuses to tell of the stacks in account 123456789012, us-east-1.
              Reason: AccessDenied: You may not.
              Try: credentials that may do what docs/sweep.md lists.
            """);
    }

    [Fact]
    public async Task ThatAwsIsBusyOrTheConnectionIsLostIsWaitedOut()
    {
        var sweep = new ScriptedSweep();
        sweep.Script.On<DescribeStacksRequest>(
            _ => new AmazonServiceException("Rate exceeded") { ErrorCode = "Throttling" },
            _ => new HttpRequestException("Connection reset by peer"),
            _ => new DescribeStacksResponse { Stacks = [sweep.Stack("left")] });

        var findings = await sweep.FindAsync();

        findings.Stacks.Select(stack => stack.Name).Should().Equal("left");
    }
}
