using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Secrets;

/// <summary>The secrets of one region.</summary>
internal sealed class SecretStore() : RegionPart<Secret>("secrets")
{
    private const int LengthOfSuffix = 6;

    private readonly SortedDictionary<string, Secret> _secrets = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Secret> All => _secrets.Values;

    /// <summary>The secret by its name, its ARN, or its ARN without the six random characters.</summary>
    public Secret? Find(string id) => id.StartsWith("arn:", StringComparison.Ordinal)
        ? _secrets.Values.FirstOrDefault(secret => secret.Arn == id) ?? _secrets.Values.FirstOrDefault(secret => secret.Arn[..^(LengthOfSuffix + 1)] == id)
        : _secrets.GetValueOrDefault(id);

    /// <summary>The ARN of a new secret.</summary>
    public static string NewArn(string name, RegionState region) =>
        region.Id.Arn("secretsmanager", $"secret:{name}-{region.World.RandomNames.MixedCase(LengthOfSuffix)}");

    /// <summary>Adds the secret, or takes it in place of the one of the same name.</summary>
    public void Put(Secret secret) => _secrets[secret.Name] = secret;

    /// <summary>Has the secret gone at its deletion date, unless it is restored before.</summary>
    public void Schedule(Secret secret, World world) => world.Scheduler.After(
        secret.DeletionDate!.Value - world.Now,
        () =>
        {
            if (Find(secret.Arn)?.DeletionDate == secret.DeletionDate)
                Remove(secret);
        });

    public void Remove(Secret secret) => _secrets.Remove(secret.Name);

    protected override IEnumerable<Secret> SaveAll() => _secrets.Values;

    protected override void LoadAll(IReadOnlyList<Secret> saved, RegionState region)
    {
        foreach (var secret in saved)
        {
            Put(secret);
            if (secret.DeletionDate is not null)
                Schedule(secret, region.World);
        }
    }
}
