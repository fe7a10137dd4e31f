namespace Potemkin.Core.Rules;

/// <summary>Lists of facts about AWS, a line each.</summary>
internal static class FactsFile
{
    public static string[] Lines(string name)
    {
        using var file = new StreamReader(typeof(FactsFile).Assembly.GetManifestResourceStream($"Rules/{name}")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
