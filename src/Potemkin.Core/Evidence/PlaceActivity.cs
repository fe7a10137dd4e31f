namespace Potemkin.Core.Evidence;

/// <summary>What a run did in one account and region.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Region">The region.</param>
/// <param name="Activity">What it did there.</param>
public sealed record PlaceActivity(string AccountId, string Region, RunActivity Activity);
