namespace Potemkin.Core.Calling;

/// <summary>
/// How fast calls of one family may follow one another. AWS says of few operations how many it takes, so the rate finds out, as TCP does: it
/// doubles every second in which calls had to wait for it and AWS took them, is halved when AWS throttles, and then grows by an eighth.
/// Who comes first goes first.
/// </summary>
/// <param name="terms">Where it begins.</param>
/// <param name="time">The clock.</param>
internal sealed class CallRate(RateTerms terms, TimeProvider time)
{
    private const double SlowStart = 2;
    private const double Step = 1.125;

    private readonly Lock _gate = new();
    private readonly Queue<(TaskCompletionSource<int> Turn, CancellationTokenRegistration Cancellation)> _waiting = new();
    private readonly Queue<long> _sent = new();
    private double _rate = terms.First;
    private double _turns = terms.First;
    private double _growth = SlowStart;
    private long _filledAt = time.GetTimestamp();
    private long _secondBeganAt = time.GetTimestamp();
    private bool _isWanted;
    private bool _isTaken;
    private int _round;
    private ITimer? _next;

    /// <summary>How many calls a second there may be now; infinitely many where there is no limit.</summary>
    public double PerSecond
    {
        get
        {
            lock (_gate)
                return _rate;
        }
    }

    /// <summary>Waits until a call may be sent.</summary>
    /// <returns>The round that it is sent in: what became of it is told with that.</returns>
    /// <exception cref="OperationCanceledException">The wait was cancelled; the turn is the next one's.</exception>
    public Task<int> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var turn = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var cancellation = cancellationToken.Register(() => turn.TrySetCanceled(cancellationToken));
        lock (_gate)
        {
            _waiting.Enqueue((turn, cancellation));
            GiveTurns();
        }

        return turn.Task;
    }

    /// <summary>To be called when AWS took a call, whatever it answered.</summary>
    public void Taken(int round)
    {
        lock (_gate)
            _isTaken |= round == _round;
    }

    /// <summary>To be called when AWS throttled a call. What was sent before the rate was last halved says nothing of what it is now.</summary>
    public void Throttled(int round)
    {
        lock (_gate)
        {
            if (round != _round)
                return;
            _round++;
            Fill();
            _rate = Math.Max(terms.Least, (double.IsFinite(_rate) ? _rate : _sent.Count) / 2);
            _turns = 0;
            _growth = Step;
            _sent.Clear();
            BeginSecond();
            GiveTurns();
        }
    }

    private void GiveTurns()
    {
        Fill();
        while (_turns >= 1 && _waiting.TryDequeue(out var next))
        {
            next.Cancellation.Dispose();
            // One that was cancelled uses no turn.
            if (!next.Turn.TrySetResult(_round))
                continue;
            _turns--;
            if (!double.IsFinite(_rate))
                _sent.Enqueue(_filledAt);
        }

        if (_waiting.Count == 0)
            return;
        _isWanted = true;
        // In whole milliseconds: of anything less than one a timer makes nothing.
        var left = TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling((terms.Second * ((1 - _turns) / _rate)).TotalMilliseconds)));
        _next ??= time.CreateTimer(_ => OnNext(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _next.Change(left, Timeout.InfiniteTimeSpan);
    }

    private void OnNext()
    {
        lock (_gate)
            GiveTurns();
    }

    /// <summary>Adds the turns that have come with the time, a second's at most, and lets the rate grow where a second is over.</summary>
    private void Fill()
    {
        var now = time.GetTimestamp();
        if (double.IsFinite(_rate))
            _turns = Math.Min(Math.Max(1, _rate), _turns + _rate * (time.GetElapsedTime(_filledAt, now) / terms.Second));
        _filledAt = now;
        while (_sent.TryPeek(out var sentAt) && time.GetElapsedTime(sentAt, now) > terms.Second)
            _sent.Dequeue();
        if (time.GetElapsedTime(_secondBeganAt, now) < terms.Second)
            return;
        if (_isWanted && _isTaken)
            _rate *= _growth;
        BeginSecond();
    }

    private void BeginSecond()
    {
        _secondBeganAt = _filledAt;
        _isWanted = false;
        _isTaken = false;
    }
}
