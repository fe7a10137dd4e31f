using System.Reflection;

namespace Potemkin.Cli.Tests;

/// <summary>The build that these tests are part of: what it built is packed as it is.</summary>
internal static class Build
{
    /// <summary>What the build was told, as arguments of dotnet.</summary>
    public static IReadOnlyList<string> Properties { get; } =
    [
        .. Metadata("Properties").Split(';').Select(property => $"-p:{property}"),
    ];

    /// <summary>The folder that its packages were restored to.</summary>
    public static string Packages { get; } = Metadata("Packages");

    /// <summary>Runs dotnet, which must succeed, and gives what it writes.</summary>
    public static async Task<string> DotnetAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null, string? folder = null)
    {
        await using var dotnet = Program.Start("dotnet", arguments, environment, folder);
        var (exitCode, output, errors) = await dotnet.EndAsync();
        exitCode.Should().Be(0, "{0}{1}", output, errors);
        return output;
    }

    private static string Metadata(string key) =>
        typeof(Build).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
