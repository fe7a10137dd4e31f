#nullable enable
using System.Collections.Concurrent;

namespace Amazon.Protocols;

/// <summary>Calls a constant class's own FindValue, which knows its constants and makes new ones of unknown values.</summary>
internal static class ConstantLookup
{
    private static readonly ConcurrentDictionary<Type, Func<string?, ConstantClass?>> Lookups = new();

    public static ConstantClass? Find(Type constantClass, string? value) =>
        Lookups.GetOrAdd(constantClass, FindValueOf)(value);

    private static Func<string?, ConstantClass?> FindValueOf(Type constantClass) =>
        constantClass.GetMethod("FindValue", [typeof(string)])!.CreateDelegate<Func<string?, ConstantClass?>>();
}
