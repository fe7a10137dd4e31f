using Potemkin.Core.Stacks;

namespace Potemkin.Core.Tests.Stacks;

public class DeletionsUnderWayTests
{
    private static readonly FailedDeletion Held = new(new PotemkinException("The stack 'other' could not be deleted."), new HashSet<string> { "Bucket" });

    private readonly DeletionsUnderWay _deletions = new();

    [Fact]
    public async Task WhatFailedWaitsUntilTheOthersHaveEndedAndLearnsThatOneHasGone()
    {
        var other = new TaskCompletionSource<FailedDeletion?>();
        var attempt = _deletions.RunAsync(() => other.Task);

        var haveGone = _deletions.HaveGoneSinceAsync(0, CancellationToken.None);
        var hasWaited = !haveGone.IsCompleted;
        other.SetResult(null);

        (await haveGone).Should().BeTrue();
        hasWaited.Should().BeTrue();
        (await attempt).Should().BeNull();
    }

    [Fact]
    public async Task WhereTheOthersFailedOrWentBeforeNothingHasGone()
    {
        await _deletions.RunAsync(() => Task.FromResult<FailedDeletion?>(null));
        var gone = _deletions.Gone;
        await _deletions.RunAsync(() => Task.FromResult<FailedDeletion?>(Held));

        (await _deletions.HaveGoneSinceAsync(gone, CancellationToken.None)).Should().BeFalse();
    }
}
