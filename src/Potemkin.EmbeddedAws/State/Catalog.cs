namespace Potemkin.EmbeddedAws.State;

/// <summary>All classes of this assembly that implement <typeparamref name="T"/> and need nothing to be made, each made once.</summary>
internal static class Catalog<T>
{
    public static IReadOnlyList<T> All { get; } =
    [
        .. typeof(T).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
