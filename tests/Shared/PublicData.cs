namespace Potemkin.Tests;

/// <summary>Public material beside the repository, for tests that skip where it is absent.</summary>
internal static class PublicData
{
    /// <summary>The folder; it need not exist.</summary>
    public static string Folder(string name) => Path.Combine(Repository(), "..", "shared", "data", name);

    public static bool IsTemplate(string file) => Path.GetExtension(file) is ".yaml" or ".yml" or ".json";

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Potemkin.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
