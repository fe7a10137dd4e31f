namespace Potemkin.Core.Rules;

/// <summary>The files that build/registry writes.</summary>
internal static class FactsFile
{
    public static string[] Lines(string name)
    {
        using var file = new StreamReader(typeof(FactsFile).Assembly.GetManifestResourceStream($"Rules/{name}")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
