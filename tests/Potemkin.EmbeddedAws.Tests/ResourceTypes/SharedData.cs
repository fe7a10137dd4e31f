namespace Potemkin.EmbeddedAws.Tests.ResourceTypes;

/// <summary>The material to test against, beside the repository; absent on most machines.</summary>
internal static class SharedData
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Potemkin.sln")))
                return Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "data"));
        }

        return "shared/data";
    }
}
