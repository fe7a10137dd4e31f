namespace Potemkin.EmbeddedAws.State;

/// <summary>The temporary credentials that were issued, in all accounts.</summary>
internal sealed class CredentialStore(World world)
{
    private readonly Dictionary<string, TemporaryCredentials> _issued = new(StringComparer.Ordinal);

    public TemporaryCredentials Issue(CallerIdentity caller, TimeSpan duration)
    {
        var names = world.RandomNames;
        var credentials = new TemporaryCredentials(
            $"ASIA{names.Upper(16)}", names.Base64(40), names.Base64(344), world.Now + duration, caller with { IsTemporary = true });
        _issued.Add(credentials.AccessKeyId, credentials);
        return credentials;
    }

    public IReadOnlyList<TemporaryCredentials> All => [.. _issued.Values];

    /// <summary>Expired ones too; null for a key that was not issued here.</summary>
    public TemporaryCredentials? Find(string accessKeyId) => _issued.GetValueOrDefault(accessKeyId);

    /// <summary>Takes in credentials that were issued before.</summary>
    public void Load(IEnumerable<TemporaryCredentials> issued)
    {
        foreach (var credentials in issued)
            _issued.Add(credentials.AccessKeyId, credentials);
    }
}
