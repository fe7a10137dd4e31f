namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// The resource types that AWS Config has, in the order of its service model.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ResourceIdentifier.html">ResourceIdentifier</a>.
/// </summary>
internal static class ConfigResourceTypes
{
    public static IReadOnlyList<string> All { get; } = Read();

    private static readonly HashSet<string> Known = [.. All];

    public static bool Contains(string resourceType) => Known.Contains(resourceType);

    private static string[] Read()
    {
        using var names = new StreamReader(typeof(ConfigResourceTypes).Assembly.GetManifestResourceStream("Rules/ConfigResourceTypes.txt")!);
        return names.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
