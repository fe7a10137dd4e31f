namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// The resource types that AWS Config has, in the order of its service model; those that are not recorded here among them.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ResourceIdentifier.html">ResourceIdentifier</a>.
/// </summary>
internal static class ConfigResourceTypes
{
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        using var names = new StreamReader(typeof(ConfigResourceTypes).Assembly.GetManifestResourceStream("Rules/ConfigResourceTypes.txt")!);
        return names.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
