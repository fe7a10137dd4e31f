using Potemkin.Core.Journals;

namespace Potemkin.Core.Tests.Sweeping;

public sealed class SweepByJournalTests : IAsyncLifetime
{
    private SweptAws _aws = null!;

    public async Task InitializeAsync() => _aws = await SweptAws.StartAsync();

    public async Task DisposeAsync() => await _aws.DisposeAsync();

    [Fact]
    public async Task WhatAKilledRunLeftIsFoundAndNothingIsChangedByLooking()
    {
        var id = await _aws.CreateAsync("known", "abc");
        await _aws.CreateAsync("unanswered", "abc");
        await _aws.CreateAsync("unnamed", "abc");
        var journal = _aws.Killed("abc", _aws.Creating("known"), _aws.Created("known", id), _aws.Creating("unanswered"));

        var findings = await _aws.Sweeper.FindAsync(_aws.ByJournal);

        findings.Stacks.Select(stack => (stack.Name, stack.RunId, stack.Scenario, stack.Account, stack.Region, stack.IsChosen, stack.Why)).Should().Equal(
            ("known", "abc", "A bucket is judged", SweptAws.Account, SweptAws.Region, true, "its run was killed"),
            ("unanswered", "abc", "A bucket is judged", SweptAws.Account, SweptAws.Region, true, "its run was killed"));
        findings.Failures.Should().BeEmpty();
        (await _aws.StandingAsync()).Should().HaveCount(3);
        File.Exists(journal).Should().BeTrue();
    }

    [Fact]
    public async Task WhatIsDeletedIsGoneWithTheJournalAndTheStacksOfOthersStand()
    {
        var id = await _aws.CreateAsync("left", "abc");
        await _aws.CreateAsync("of-another-run", "def");
        await _aws.CreateForeignAsync("foreign");
        await _aws.CreateForeignAsync("of-that-name");
        var journal = _aws.Killed("abc", _aws.Creating("left"), _aws.Created("left", id), _aws.Creating("of-that-name"));
        _aws.Time.Advance(TimeSpan.FromMinutes(1));

        var swept = await SweepAsync();

        swept.Should().Equal("left");
        (await _aws.StandingAsync()).Should().BeEquivalentTo("of-another-run", "foreign", "of-that-name");
        File.Exists(journal).Should().BeFalse();
    }

    [Fact]
    public async Task ARunThatIsUnderWayIsLeftAloneEvenWhereItIsNamed()
    {
        var id = await _aws.CreateAsync("at-work", "abc");
        var journal = _aws.Write("abc", ProcessIdentity.Current, _aws.Creating("at-work"), _aws.Created("at-work", id));

        var findings = await _aws.Sweeper.FindAsync(_aws.ByJournal with { RunId = "abc" });
        await _aws.DeleteAsync(findings);

        findings.Stacks.Should().BeEmpty();
        findings.Notes.Should().Equal($"The run 'abc' is under way, in the process {Environment.ProcessId}.");
        File.Exists(journal).Should().BeTrue();
    }

    [Fact]
    public async Task WhatARunCouldNotDeleteIsSweptAlthoughItsProcessGoesOn()
    {
        var id = await _aws.CreateAsync("left", "abc");
        _aws.Write("abc", ProcessIdentity.Current, _aws.Creating("left"), _aws.Created("left", id), new JournalLine.Ended(_aws.Time.GetUtcNow()));

        var findings = await _aws.Sweeper.FindAsync(_aws.ByJournal);

        findings.Stacks.Should().ContainSingle().Which.Why.Should().Be("its run could not delete it");
    }

    [Fact]
    public async Task ARunOfAnotherMachineIsLookedAtOnlyWhereTheUserSaysWhichOrHowOld()
    {
        var id = await _aws.CreateAsync("elsewhere", "abc");
        _aws.Write("abc", new ProcessIdentity("ci-7", 42, _aws.Time.GetUtcNow()), _aws.Creating("elsewhere"), _aws.Created("elsewhere", id));
        _aws.Time.Advance(TimeSpan.FromHours(2));

        var unasked = await _aws.Sweeper.FindAsync(_aws.ByJournal);
        var byRun = await _aws.Sweeper.FindAsync(_aws.ByJournal with { RunId = "abc" });
        var byAge = await _aws.Sweeper.FindAsync(_aws.ByJournal with { OlderThan = TimeSpan.FromHours(2) });
        var tooYoung = await _aws.Sweeper.FindAsync(_aws.ByJournal with { OlderThan = TimeSpan.FromHours(3) });

        unasked.Stacks.Should().BeEmpty();
        unasked.Notes.Should().Equal("The run 'abc' was on the machine 'ci-7', and may be under way there. To look at it: --run abc");
        byRun.Stacks.Should().ContainSingle();
        byAge.Stacks.Should().ContainSingle();
        tooYoung.Stacks.Should().BeEmpty();
    }

    [Fact]
    public async Task WhatARunWasToKeepIsLeftAloneUntilItExpiresOrIsAskedFor()
    {
        var id = await _aws.CreateAsync("kept", "abc");
        var journal = _aws.Killed(
            "abc", _aws.Creating("kept"), _aws.Created("kept", id), new JournalLine.Kept(_aws.Time.GetUtcNow(), "kept"), new JournalLine.Ended(_aws.Time.GetUtcNow()));
        var expires = _aws.Time.GetUtcNow().AddDays(1);

        var unasked = await _aws.Sweeper.FindAsync(_aws.ByJournal);
        var swept = await _aws.DeleteAsync(unasked);
        var asked = await _aws.Sweeper.FindAsync(_aws.ByJournal with { RunId = "abc" });
        _aws.Time.Advance(TimeSpan.FromDays(1));
        var expired = await _aws.Sweeper.FindAsync(_aws.ByJournal);

        unasked.Stacks.Should().ContainSingle().Which.Should().Match<Core.Sweeping.StandingStack>(stack =>
            !stack.IsChosen && stack.Why == $"left alone: its run kept it, until {expires:yyyy-MM-dd HH:mm}Z");
        swept.Should().BeEmpty();
        File.Exists(journal).Should().BeTrue();
        asked.Stacks.Should().ContainSingle().Which.IsChosen.Should().BeTrue();
        expired.Stacks.Should().ContainSingle().Which.IsChosen.Should().BeTrue();
    }

    [Fact]
    public async Task AJournalStaysWhileARequestOfItsRunMayStillArrive()
    {
        var journal = _aws.Killed("abc", _aws.Creating("on-its-way"));

        await SweepAsync();
        var atFirst = File.Exists(journal);
        _aws.Time.Advance(TimeSpan.FromMinutes(1));
        await SweepAsync();

        atFirst.Should().BeTrue();
        File.Exists(journal).Should().BeFalse();
    }

    [Fact]
    public async Task EachStackIsLookedForInItsRegionWithItsProfile()
    {
        await _aws.CreateAsync("west", "abc", "eu-west-1");
        await _aws.CreateAsync("audited", "abc", "eu-west-1", "audit");
        _aws.Killed("abc", _aws.Creating("west", "eu-west-1"), _aws.Creating("audited", "eu-west-1", "audit", "988726081383"));

        var findings = await _aws.Sweeper.FindAsync(_aws.ByJournal);

        findings.Stacks.Select(stack => (stack.Name, stack.Region, stack.Account)).Should().Equal(
            ("west", "eu-west-1", SweptAws.Account), ("audited", "eu-west-1", "988726081383"));
    }

    [Fact]
    public async Task AJournalOfSeveralRegionsStaysUntilAllOfThemWereLookedAt()
    {
        await _aws.CreateAsync("east", "abc");
        await _aws.CreateAsync("west", "abc", "eu-west-1");
        var journal = _aws.Killed("abc", _aws.Creating("east"), _aws.Creating("west", "eu-west-1"));

        await _aws.DeleteAsync(await _aws.Sweeper.FindAsync(_aws.ByJournal with { Regions = ["eu-west-1"] }));

        (await _aws.StandingAsync()).Should().Equal("east");
        (await _aws.StandingAsync("eu-west-1")).Should().BeEmpty();
        File.Exists(journal).Should().BeTrue();
    }

    [Fact]
    public async Task OtherCredentialsThanTheRunHadAreAnErrorUnlessAProfileOfTheAccountIsNamed()
    {
        await _aws.CreateAsync("audited", "abc", profile: "audit");
        var journal = _aws.Killed("abc", _aws.Creating("audited", account: "988726081383"));

        var without = await _aws.Sweeper.FindAsync(_aws.ByJournal);
        var with = await _aws.Sweeper.FindAsync(_aws.ByJournal with { Profiles = ["production", "audit"] });

        without.Stacks.Should().BeEmpty();
        without.Failures.Should().ContainSingle().Which.Message.Should().Be($"""
            The run 'abc' left stacks in the account '988726081383', which the credentials are not for.
              At: {journal}
              Reason: the AWS SDK finds the account '123456789012'
              Try: name a profile of that account with --profile.
            """);
        with.Stacks.Select(stack => stack.Name).Should().Equal("audited");
    }

    [Fact]
    public async Task AJournalThatCannotBeReadIsToldBesideWhatTheOthersName()
    {
        await _aws.CreateAsync("left", "def");
        var broken = _aws.WriteText("abc", "what?");
        _aws.Killed("def", _aws.Creating("left"));

        var findings = await _aws.Sweeper.FindAsync(_aws.ByJournal);

        findings.Failures.Should().ContainSingle().Which.Message.Should().StartWith($"The journal '{broken}' cannot be read.\n  At: {broken}:1\n");
        findings.Stacks.Select(stack => stack.Name).Should().Equal("left");
    }

    [Fact]
    public async Task WhereThereIsNoFolderNothingIsFound()
    {
        var findings = await _aws.Sweeper.FindAsync(_aws.ByJournal with { JournalFolder = "/nowhere/at/all" });

        findings.Stacks.Should().BeEmpty();
        findings.Failures.Should().BeEmpty();
    }

    private async Task<IEnumerable<string>> SweepAsync()
    {
        var findings = await _aws.Sweeper.FindAsync(_aws.ByJournal);
        var swept = await _aws.DeleteAsync(findings);
        findings.Failures.Should().BeEmpty();
        return swept.Select(stack => stack.Stack.Name);
    }
}
