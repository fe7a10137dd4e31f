namespace Potemkin.Cli.Tests;

/// <summary>What is packed serves its users, who have neither this repository nor its build.</summary>
public sealed class PackageTests : IDisposable
{
    // Other tests run meanwhile.
    private const string InOneProcess = "-m:1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-packages-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task TheToolIsInstalledAndRuns()
    {
        await Build.DotnetAsync(
            ["pack", Path.Combine(Repository.Folder, "src/Potemkin.Cli/Potemkin.Cli.csproj"), "--no-build", InOneProcess, "-o", Feed, .. Build.Properties]);
        await Build.DotnetAsync(["tool", "install", "potemkin", "--tool-path", Tools, "--source", Feed], NoPackages);

        await using var steps = Program.Start(Path.Combine(Tools, "potemkin"), ["steps", "no longer", "any"]);
        await using var sweep = Program.Start(Path.Combine(Tools, "potemkin"), ["sweep", "--by-tag", "--endpoint-url", "http://127.0.0.1:9"]);

        (await steps.EndAsync()).Output.Should().Contain("Then rule '<rule>' no longer reports any <noun>\n");
        (await sweep.EndAsync()).Errors.Should().StartWith("The target 'http://127.0.0.1:9/' cannot be reached.");
    }

    [Fact]
    public async Task AProjectThatIsLaidDownPassesAtOnce()
    {
        await Build.DotnetAsync(
            ["msbuild", Path.Combine(Repository.Folder, "build/feeds/Local/Packages.proj"), "-t:Pack", $"-p:PackageOutputPath={Feed}", .. Build.Properties]);
        // Somebody's own, above the project.
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "Directory.Packages.props"),
            "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>");
        var specs = Path.Combine(_folder.FullName, "specs");
        await CommandLine.RunAsync("new", specs);

        var run = await Build.DotnetAsync(["test", InOneProcess, .. Build.Properties], FromFeedAlone, specs);

        run.Should().Contain("Passed:     3, Skipped:     0, Total:     3");
    }

    private string Feed => Path.Combine(_folder.FullName, "feed");

    private string Tools => Path.Combine(_folder.FullName, "tools");

    // Packages of the same version may be on this machine already; what is packed here must neither meet nor replace them.
    private Dictionary<string, string?> NoPackages => new() { ["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "packages") };

    private Dictionary<string, string?> FromFeedAlone => new(NoPackages)
    {
        ["RestoreSources"] = Feed,
        ["RestoreFallbackFolders"] = Build.Packages,
        ["DirectoryBuildPropsPath"] = Path.Combine(Repository.Folder, "build/feeds/Local/User.props"),
        ["DirectoryBuildTargetsPath"] = Path.Combine(Repository.Folder, "build/feeds/Local/User.targets"),
    };
}
