using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>The Lambda functions of one region, their versions, and who may invoke them.</summary>
internal sealed class FunctionStore() : RegionPart<FunctionStore.Saved>("functions")
{
    private readonly SortedDictionary<string, Function> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PublishedVersions> _versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FunctionPermission>> _permissions = new(StringComparer.Ordinal);

    /// <summary>By name.</summary>
    public IEnumerable<Function> All => _functions.Values;

    public Function? Find(FunctionName name) =>
        _functions.GetValueOrDefault(name.Name) is not { } latest ? null
        : name.IsOfLatest ? latest
        : VersionsOf(latest).Find(latest, name.Qualifier!);

    public PublishedVersions VersionsOf(Function function)
    {
        if (!_versions.TryGetValue(function.Name, out var versions))
            _versions[function.Name] = versions = new PublishedVersions();
        return versions;
    }

    public IReadOnlyList<FunctionPermission> PermissionsOf(Function function) => _permissions.GetValueOrDefault(function.Name) ?? [];

    /// <summary>Adds the function, or takes it in place of the one of the same name, whose versions and permissions it keeps.</summary>
    public void Put(Function function) => _functions[function.Name] = function;

    public void Remove(Function function)
    {
        _functions.Remove(function.Name);
        _versions.Remove(function.Name);
        _permissions.Remove(function.Name);
    }

    public void Grant(Function function, FunctionPermission permission) =>
        _permissions[function.Name] = [.. PermissionsOf(function), permission];

    public void Revoke(Function function, string statementId) =>
        _permissions[function.Name] = [.. PermissionsOf(function).Where(permission => permission.StatementId != statementId)];

    protected override IEnumerable<Saved> SaveAll() => _functions.Values.Select(function => new Saved(function, PermissionsOf(function))
    {
        Versions = [.. VersionsOf(function).All],
        LastVersion = VersionsOf(function).LastNumber,
        Aliases = VersionsOf(function).Aliases,
    });

    protected override void LoadAll(IReadOnlyList<Saved> saved, RegionState region)
    {
        foreach (var one in saved)
        {
            _functions.Add(one.Function.Name, one.Function);
            _permissions.Add(one.Function.Name, one.Permissions);
            VersionsOf(one.Function).Load(one.Versions, one.LastVersion, one.Aliases);
        }
    }

    internal sealed record Saved(Function Function, IReadOnlyList<FunctionPermission> Permissions)
    {
        public IReadOnlyList<Function> Versions { get; init; } = [];

        public int LastVersion { get; init; }

        public IReadOnlyDictionary<string, string> Aliases { get; init; } = new Dictionary<string, string>();
    }
}
