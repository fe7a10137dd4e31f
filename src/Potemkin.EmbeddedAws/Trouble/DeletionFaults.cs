namespace Potemkin.EmbeddedAws.Trouble;

/// <summary>Decides which resources cannot be deleted at the first attempt.</summary>
internal sealed class DeletionFaults(EmbeddedAwsOptions options)
{
    private readonly Chance _chance = new(options.Seed);
    private readonly HashSet<object> _struck = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether this deletion fails; no other one of the same resource does.</summary>
    public bool Strike(object resource) => _chance.Of(options.Faults.FailedDeletions) && _struck.Add(resource);
}
