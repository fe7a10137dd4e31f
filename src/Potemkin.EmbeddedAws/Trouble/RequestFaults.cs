namespace Potemkin.EmbeddedAws.Trouble;

/// <summary>Decides what goes wrong with each request.</summary>
internal sealed class RequestFaults(EmbeddedAwsOptions options)
{
    private readonly Chance _chance = new(options.Seed);
    private readonly Dictionary<(string Service, string AccountId, string Region), TokenBucket> _buckets = [];

    /// <summary>What goes wrong with the next request; where several things would, what comes first on its way.</summary>
    public RequestFault Next(string service, string accountId, string region)
    {
        var faults = options.Faults;

        // All are drawn for each request, so that one probability does not change whom the others strike.
        var isDropped = _chance.Of(faults.DroppedConnections);
        var isThrottled = _chance.Of(faults.Throttling);
        var meetsServerError = _chance.Of(faults.ServerErrors);
        var serverError = _chance.Of(0.5) ? RequestFault.InternalFailure : RequestFault.ServiceUnavailable;
        var isLost = _chance.Of(faults.LostAnswers);

        if (isDropped)
            return RequestFault.DroppedConnection;
        if (isThrottled || IsTooFast((service, accountId, region)))
            return RequestFault.Throttling;
        if (meetsServerError)
            return serverError;
        return isLost ? RequestFault.LostAnswer : RequestFault.None;
    }

    private bool IsTooFast((string Service, string AccountId, string Region) api)
    {
        if (options.Faults.RequestsPerSecond is not { } rate)
            return false;
        if (!_buckets.TryGetValue(api, out var bucket))
            _buckets[api] = bucket = new TokenBucket(rate, options.TimeProvider);
        return !bucket.TryTake();
    }
}
