namespace Potemkin.EmbeddedAws.Trouble;

/// <summary>Lets through so many requests a second, and a second's worth of them at once after a pause, but always one.</summary>
internal sealed class TokenBucket(double perSecond, TimeProvider timeProvider)
{
    private readonly double _capacity = Math.Max(1, perSecond);
    private double _tokens = Math.Max(1, perSecond);
    private long _filledAt = timeProvider.GetTimestamp();

    public bool TryTake()
    {
        var now = timeProvider.GetTimestamp();
        _tokens = Math.Min(_capacity, _tokens + timeProvider.GetElapsedTime(_filledAt, now).TotalSeconds * perSecond);
        _filledAt = now;
        if (_tokens < 1)
            return false;
        _tokens--;
        return true;
    }
}
