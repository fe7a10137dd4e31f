namespace Potemkin.EmbeddedAws.Policies.S3;

/// <summary>
/// Whether a bucket's policy gives anything to the public: it does, unless it grants access to fixed values only.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status">The meaning of "public"</a>.
/// </summary>
internal static class PublicAccess
{
    /// <summary>Whether the policy grants one of the actions to the public, and no statement takes it back.</summary>
    public static bool IsGranted(PolicyDocument policy, IEnumerable<string> actions)
    {
        var grants = policy.Allowing.Where(IsForThePublic).ToList();
        var denials = policy.Denying.Where(KeepsOutThePublic).ToList();
        return actions.Any(action => grants.Any(grant =>
            grant.Covers(action) && !denials.Any(denial => denial.Covers(action) && denial.CoversResourcesOf(grant))));
    }

    private static bool IsForThePublic(PolicyStatement grant) =>
        (grant.NotPrincipals.Count > 0 || !grant.Principals.All(principal => FixedValue.Is(principal.Value)))
        && !grant.Conditions.Any(condition => condition.RequiresMatch && FixedValue.AreAllOf(condition));

    // A denial of everyone, or of everyone but a fixed few.
    private static bool KeepsOutThePublic(PolicyStatement denial) =>
        denial.IsAboutEveryone && denial.Conditions.All(condition => condition.RequiresMismatch && FixedValue.AreAllOf(condition));
}
