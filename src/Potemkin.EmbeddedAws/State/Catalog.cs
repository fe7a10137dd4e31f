namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// All classes of this assembly that implement <typeparamref name="T"/>, each made once; those that cannot be made of nothing
/// are left to whoever has what they need.
/// </summary>
internal static class Catalog<T>
{
    public static IReadOnlyList<T> All { get; } =
    [
        .. typeof(T).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .Where(type => type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
