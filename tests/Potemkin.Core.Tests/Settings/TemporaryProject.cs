namespace Potemkin.Core.Tests.Settings;

/// <summary>A project on disk, with the folder that its test assembly would lie in.</summary>
internal sealed class TemporaryProject : IDisposable
{
    public TemporaryProject(string? settings = null, string project = "Specs.csproj")
    {
        Directory.CreateDirectory(Output);
        Write(project, "");
        if (settings is not null)
            Write("potemkin.json", settings);
    }

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("potemkin-").FullName, "specs");

    public string Output => Path.Combine(Folder, "bin", "Debug", "net10.0");

    public void Write(string path, string text) => File.WriteAllText(Path.Combine(Folder, path), text);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
