using System.Reflection;

namespace Potemkin.Core;

/// <summary>Which Potemkin this is.</summary>
public static class PotemkinVersion
{
    /// <summary>Its version, such as <c>1.0.0</c>.</summary>
    public static string Current { get; } =
        typeof(PotemkinVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
