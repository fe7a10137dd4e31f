namespace Potemkin.Cli.NewProject;

/// <summary>Writes a project into a folder, all of it or nothing.</summary>
internal static class ProjectWriter
{
    /// <summary>Writes the files, none of which may be there.</summary>
    /// <exception cref="Core.PotemkinException">The folder has such files or a project, or cannot be written to.</exception>
    public static void Write(string folder, IReadOnlyList<ProjectFile> files)
    {
        try
        {
            var there = files.Where(file => Path.Exists(Path.Combine(folder, file.Path))).Select(file => file.Path).ToList();
            if (there.Count > 0)
                throw NewProjectErrors.FilesAreThere(folder, there);
            if (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.*proj").FirstOrDefault() is { } project)
                throw NewProjectErrors.ProjectIsThere(folder, Path.GetFileName(project));

            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw NewProjectErrors.CannotWrite(folder, refused);
        }
    }
}
