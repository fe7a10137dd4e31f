namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// Who a request is from.
/// See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">GetCallerIdentity</a>.
/// </summary>
internal sealed record CallerIdentity(string UserId, string AccountId, string Arn)
{
    /// <summary>Whether the caller has credentials that end by themselves.</summary>
    public bool IsTemporary { get; init; }

    public bool IsAssumedRole => Arn.Contains(":assumed-role/", StringComparison.Ordinal);
}
