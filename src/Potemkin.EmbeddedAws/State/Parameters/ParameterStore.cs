using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Parameters;

/// <summary>The parameters of Systems Manager in one region.</summary>
internal sealed class ParameterStore() : RegionPart<StoredParameter>("parameters")
{
    private readonly SortedDictionary<string, StoredParameter> _parameters = new(StringComparer.Ordinal);

    public IReadOnlyCollection<StoredParameter> All => _parameters.Values;

    public StoredParameter? Find(string name) => _parameters.GetValueOrDefault(name);

    /// <summary>Adds the parameter, or takes it in place of the one of the same name.</summary>
    public void Put(StoredParameter parameter) => _parameters[parameter.Name] = parameter;

    public bool Remove(string name) => _parameters.Remove(name);

    /// <summary>
    /// The parameter of the account, or the public one of AWS's, and the version that is asked for.
    /// </summary>
    /// <param name="region">Where it is.</param>
    /// <param name="reference">The name, and behind a colon the number or label of a version.</param>
    /// <returns>Null where there is none.</returns>
    public static (StoredParameter Parameter, ParameterVersion Version)? Find(RegionState region, string reference)
    {
        var colon = reference.LastIndexOf(':');
        var (name, selector) = colon < 0 ? (reference, null) : (reference[..colon], reference[(colon + 1)..]);
        var parameter = region.Of<ParameterStore>().Find(name) ?? PublicParameters.Find(name, region);
        return parameter?.Find(selector) is { } version ? (parameter, version) : null;
    }

    protected override IEnumerable<StoredParameter> SaveAll() => _parameters.Values;

    protected override void LoadAll(IReadOnlyList<StoredParameter> saved, RegionState region)
    {
        foreach (var parameter in saved)
            Put(parameter);
    }
}
