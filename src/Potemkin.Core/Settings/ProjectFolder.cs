namespace Potemkin.Core.Settings;

/// <summary>The folder of the project that a test assembly was built from.</summary>
internal static class ProjectFolder
{
    private static readonly string[] Projects = ["*.csproj", "*.fsproj", "*.vbproj"];

    /// <summary>The nearest folder from this one upwards that holds a project; this one where none does.</summary>
    public static string Of(string folder) => Upwards(folder).FirstOrDefault(HoldsProject) ?? folder;

    /// <summary>Whether a folder is that of a project.</summary>
    public static bool HoldsProject(string folder) => Projects.Any(project => Directory.EnumerateFiles(folder, project).Any());

    /// <summary>The nearest file of a name from this folder upwards to the project's folder; null where there is none.</summary>
    public static string? Find(string fileName, string folder)
    {
        var project = Of(folder);
        return Upwards(folder)
            .TakeWhile(candidate => candidate.Length >= project.Length)
            .Select(candidate => Path.Combine(candidate, fileName))
            .FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)); at is not null; at = Path.GetDirectoryName(at))
            yield return at;
    }
}
