using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Aggregation;

/// <summary>Who may collect from one region of one account.</summary>
internal sealed class AggregationAuthorizations() : RegionPart<AggregationAuthorization>("aggregationAuthorizations")
{
    private readonly SortedDictionary<string, AggregationAuthorization> _byArn = new(StringComparer.Ordinal);

    public IReadOnlyCollection<AggregationAuthorization> All => _byArn.Values;

    public AggregationAuthorization? Find(AccountRegion authorized) => All.FirstOrDefault(authorization => authorization.Authorized == authorized);

    /// <summary>Authorizes an aggregator; one that is authorized already stays so, with its tags.</summary>
    public AggregationAuthorization Put(RegionState region, AccountRegion authorized, IReadOnlyDictionary<string, string> tags)
    {
        if (Find(authorized) is { } existing)
            return existing;
        var arn = region.Id.Arn("config", $"aggregation-authorization/{authorized.AccountId}/{authorized.Region}");
        return _byArn[arn] = new AggregationAuthorization(authorized, arn, region.World.Now) { Tags = tags };
    }

    public void Remove(AccountRegion authorized)
    {
        if (Find(authorized) is { } existing)
            _byArn.Remove(existing.Arn);
    }

    protected override IEnumerable<AggregationAuthorization> SaveAll() => All;

    protected override void LoadAll(IReadOnlyList<AggregationAuthorization> saved, RegionState region)
    {
        foreach (var authorization in saved)
            _byArn.Add(authorization.Arn, authorization);
    }
}
