namespace Potemkin.EmbeddedAws.Trouble;

/// <summary>Decides which resources cannot be deleted at the first attempt.</summary>
internal sealed class DeletionFaults(EmbeddedAwsOptions options)
{
    private readonly Chance _chance = new(options.Seed);
    private readonly HashSet<object> _struck = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether this deletion fails; no other one of the same resource does.</summary>
    public bool Strike(object resource) => _chance.Of(options.Faults.FailedDeletions) && _struck.Add(resource);

    /// <summary>Whether a deletion of the resource has failed.</summary>
    public bool HasStruck(object resource) => _struck.Contains(resource);

    /// <summary>Lets no deletion of the resource fail, because one already has.</summary>
    public void Spare(object resource) => _struck.Add(resource);
}
