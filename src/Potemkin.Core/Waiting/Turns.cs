namespace Potemkin.Core.Waiting;

/// <summary>
/// Lets so many go on at the same time; whoever comes later waits for its turn, first come first served. Who has a turn asks for no other
/// one until that is over, so that nobody waits for good.
/// </summary>
/// <param name="most">How many.</param>
internal sealed class Turns(int most)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource> _queue = [];
    private int _free = most;

    /// <summary>Waits for a turn and takes it; it ends when what is returned is disposed of.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        if (Join() is not { } place)
            return new Turn(this);
        using (cancellationToken.Register(() => Leave(place)))
            await place.Task;
        return new Turn(this);
    }

    /// <summary>Takes a turn at once; else the place in the queue.</summary>
    private TaskCompletionSource? Join()
    {
        lock (_gate)
        {
            if (_free > 0)
            {
                _free--;
                return null;
            }

            var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _queue.AddLast(place);
            return place;
        }
    }

    private void Leave(TaskCompletionSource place)
    {
        lock (_gate)
        {
            if (_queue.Remove(place))
                place.SetCanceled();
        }
    }

    private void End()
    {
        lock (_gate)
        {
            if (_queue.First is not { } next)
            {
                _free++;
                return;
            }

            _queue.RemoveFirst();
            next.Value.SetResult();
        }
    }

    private sealed class Turn(Turns turns) : IDisposable
    {
        private Turns? _turns = turns;

        public void Dispose() => Interlocked.Exchange(ref _turns, null)?.End();
    }
}
