namespace Potemkin.Tests;

/// <summary>Public material beside the repository, for tests that skip where it is absent.</summary>
internal static class PublicData
{
    /// <summary>The folder; it need not exist.</summary>
    public static string Folder(string name) => Path.Combine(Repository.Folder, "..", "shared", "data", name);

    public static bool IsTemplate(string file) => Path.GetExtension(file) is ".yaml" or ".yml" or ".json";
}
