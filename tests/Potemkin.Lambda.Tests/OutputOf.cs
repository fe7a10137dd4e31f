namespace Potemkin.Lambda.Tests;

/// <summary>Where the other projects that these tests use were built.</summary>
internal static class OutputOf
{
    /// <summary>The folder of a project's output, which lies as that of these tests does.</summary>
    public static string Project(string name) =>
        AppContext.BaseDirectory.Replace("Potemkin.Lambda.Tests", name, StringComparison.Ordinal).TrimEnd(Path.DirectorySeparatorChar);
}
