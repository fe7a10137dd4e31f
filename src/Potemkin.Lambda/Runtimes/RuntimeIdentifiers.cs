using System.Collections.Frozen;

namespace Potemkin.Lambda.Runtimes;

/// <summary>The identifiers that Lambda has for runtimes, those that it no longer runs among them.</summary>
internal static class RuntimeIdentifiers
{
    public static FrozenSet<string> All { get; } = new[]
    {
        "dotnet10", "dotnet8", "dotnet7", "dotnet6", "dotnet5.0",
        "dotnetcore3.1", "dotnetcore3.0", "dotnetcore2.1", "dotnetcore2.0", "dotnetcore1.0",
        "go1.x",
        "java25", "java21", "java17", "java11", "java8.al2", "java8",
        "nodejs24.x", "nodejs22.x", "nodejs20.x", "nodejs18.x", "nodejs16.x", "nodejs14.x", "nodejs12.x", "nodejs10.x",
        "nodejs8.10", "nodejs6.10", "nodejs4.3", "nodejs4.3-edge", "nodejs",
        "provided.al2023", "provided.al2", "provided",
        "python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python3.9", "python3.8", "python3.7", "python3.6", "python2.7",
        "ruby3.4", "ruby3.3", "ruby3.2", "ruby2.7", "ruby2.5",
    }.ToFrozenSet(StringComparer.Ordinal);
}
