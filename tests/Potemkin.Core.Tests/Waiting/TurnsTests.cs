using Potemkin.Core.Waiting;

namespace Potemkin.Core.Tests.Waiting;

public class TurnsTests
{
    private readonly Turns _turns = new(2);

    [Fact]
    public async Task WhoComesWhileAllTurnsAreTakenWaitsInTheOrderOfComing()
    {
        var first = await _turns.TakeAsync(default);
        var second = await _turns.TakeAsync(default);
        var third = _turns.TakeAsync(default);
        var fourth = _turns.TakeAsync(default);

        second.Dispose();
        var taken = await third;
        fourth.IsCompleted.Should().BeFalse();

        first.Dispose();
        (await fourth).Dispose();
        taken.Dispose();
        (await _turns.TakeAsync(default)).Should().NotBeNull();
    }

    [Fact]
    public async Task WhoIsCancelledLeavesTheQueueAndTakesNoTurn()
    {
        var first = await _turns.TakeAsync(default);
        await _turns.TakeAsync(default);
        using var cancellation = new CancellationTokenSource();
        var cancelled = _turns.TakeAsync(cancellation.Token);
        var next = _turns.TakeAsync(default);

        await cancellation.CancelAsync();
        var act = async () => await cancelled;
        await act.Should().ThrowAsync<OperationCanceledException>();

        first.Dispose();
        (await next).Should().NotBeNull();
    }

    [Fact]
    public async Task ATurnThatEndsTwiceEndsOnce()
    {
        var first = await _turns.TakeAsync(default);
        await _turns.TakeAsync(default);

        first.Dispose();
        first.Dispose();
        await _turns.TakeAsync(default);

        _turns.TakeAsync(default).IsCompleted.Should().BeFalse();
    }
}
