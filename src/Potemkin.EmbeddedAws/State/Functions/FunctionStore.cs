using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>The Lambda functions of one region, and who may invoke them.</summary>
internal sealed class FunctionStore() : RegionPart<FunctionStore.Saved>("functions")
{
    private readonly SortedDictionary<string, Function> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FunctionPermission>> _permissions = new(StringComparer.Ordinal);

    /// <summary>By name.</summary>
    public IEnumerable<Function> All => _functions.Values;

    public Function? Find(FunctionName name) => name.IsOfLatest ? _functions.GetValueOrDefault(name.Name) : null;

    public IReadOnlyList<FunctionPermission> PermissionsOf(Function function) => _permissions.GetValueOrDefault(function.Name) ?? [];

    /// <summary>Adds the function, or takes it in place of the one of the same name, whose permissions it keeps.</summary>
    public void Put(Function function) => _functions[function.Name] = function;

    public void Remove(Function function)
    {
        _functions.Remove(function.Name);
        _permissions.Remove(function.Name);
    }

    public void Grant(Function function, FunctionPermission permission) =>
        _permissions[function.Name] = [.. PermissionsOf(function), permission];

    public void Revoke(Function function, string statementId) =>
        _permissions[function.Name] = [.. PermissionsOf(function).Where(permission => permission.StatementId != statementId)];

    protected override IEnumerable<Saved> SaveAll() => _functions.Values.Select(function => new Saved(function, PermissionsOf(function)));

    protected override void LoadAll(IReadOnlyList<Saved> saved, RegionState region)
    {
        foreach (var (function, permissions) in saved)
        {
            _functions.Add(function.Name, function);
            _permissions.Add(function.Name, permissions);
        }
    }

    internal sealed record Saved(Function Function, IReadOnlyList<FunctionPermission> Permissions);
}
