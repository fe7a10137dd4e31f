namespace Potemkin.Lambda.Tests;

/// <summary>Files that a function writes.</summary>
internal static class Files
{
    /// <summary>The text of a file as soon as it is there.</summary>
    public static async Task<string> ReadAsync(string path)
    {
        while (!File.Exists(path))
            await Task.Delay(5);
        return await File.ReadAllTextAsync(path);
    }
}
