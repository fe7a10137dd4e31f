using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Settings;

/// <summary>The password policy of an account. It is in the region where it was set, and holds in all of them.</summary>
internal sealed class PasswordPolicies() : RegionPart<PasswordPolicy>("passwordPolicies")
{
    private PasswordPolicy? _policy;

    /// <summary>The policy; null of an account that has set none.</summary>
    public static PasswordPolicy? Of(World world, string accountId) => world.RegionsOf(accountId)
        .Select(region => region.Of<PasswordPolicies>()._policy)
        .FirstOrDefault(policy => policy is not null);

    /// <summary>Gives the region's account the policy, in place of any other.</summary>
    /// <param name="region">Where it is set.</param>
    /// <param name="policy">The policy; null for none.</param>
    public static void Put(RegionState region, PasswordPolicy? policy)
    {
        foreach (var other in region.World.RegionsOf(region.Id.AccountId))
            other.Of<PasswordPolicies>()._policy = null;
        region.Of<PasswordPolicies>()._policy = policy;
    }

    protected override IEnumerable<PasswordPolicy> SaveAll() => _policy is null ? [] : [_policy];

    protected override void LoadAll(IReadOnlyList<PasswordPolicy> saved, RegionState region) => _policy = saved[0];
}
