namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// Who a request is from.
/// See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">GetCallerIdentity</a>.
/// </summary>
internal sealed record CallerIdentity(string UserId, string AccountId, string Arn)
{
    /// <summary>Whether the caller has credentials that end by themselves.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>Who acts as a role, in a session of that name.</summary>
    /// <param name="roleArn">The role: <c>arn:aws:iam::123456789012:role/path/name</c>.</param>
    /// <param name="session">The name of the session.</param>
    public static CallerIdentity OfRole(string roleArn, string session)
    {
        var parts = roleArn.Split(':');
        var (partition, account, name) = (parts[1], parts[4], parts[5].Split('/')[^1]);
        return new CallerIdentity(
            $"AROA{StableId.Upper(roleArn, 17)}:{session}", account, $"arn:{partition}:sts::{account}:assumed-role/{name}/{session}");
    }

    public bool IsAssumedRole => Arn.Contains(":assumed-role/", StringComparison.Ordinal);
}
