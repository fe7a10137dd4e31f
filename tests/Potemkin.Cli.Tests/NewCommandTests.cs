using System.Text.Json.Nodes;

namespace Potemkin.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private static readonly string[] Files =
    [
        "specs.csproj", "Features/DefaultEncryption.feature", "Templates/bucket.yml", "Rules/s3-kms.yml", "reqnroll.json", "potemkin.json",
        ".gitignore", "README.md",
    ];

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("potemkin-new-");

    private string Folder => Path.Combine(_parent.FullName, "specs");

    public void Dispose() => _parent.Delete(recursive: true);

    [Fact]
    public async Task LaysDownAProjectAndTellsAProgramWhatItWrote()
    {
        var (exitCode, output, errors) = await CommandLine.RunAsync("new", Folder, "--json");

        (exitCode, errors).Should().Be((0, ""));
        var json = JsonNode.Parse(output)!;
        ((string?)json["name"], (string?)json["folder"]).Should().Be(("specs", Folder));
        json["files"]!.AsArray().Select(file => (string)file!).Should().Equal(Files);
        Written().Should().BeEquivalentTo(Files);
        File.ReadAllText(Path.Combine(Folder, "specs.csproj")).Should().NotContain("{");
    }

    [Fact]
    public async Task NothingIsWrittenWhereAFileWouldBeOverwritten()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "README.md"), "mine");

        var end = await CommandLine.RunAsync("new", Folder);

        end.Should().Be((1, "", $"""
            The folder '{Folder}' has files that the project would overwrite.
              There are: 'README.md'
              Nothing was written.
              Try: a folder of its own, such as potemkin new specs

            """));
        Written().Should().Equal("README.md");
        File.ReadAllText(Path.Combine(Folder, "README.md")).Should().Be("mine");
    }

    [Fact]
    public async Task NothingIsWrittenBesideAnotherProject()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "Other.fsproj"), "");

        var end = await CommandLine.RunAsync("new", Folder);

        end.Errors.Should().StartWith($"The folder '{Folder}' has a project already: 'Other.fsproj'.\n");
        Written().Should().Equal("Other.fsproj");
    }

    [Theory]
    [InlineData("risk-and-control", "risk_and_control")]
    [InlineData("Company.Specs", "Company.Specs")]
    [InlineData("2026", "Specs")]
    public async Task WithoutANameItIsCalledAsItsFolder(string folder, string name)
    {
        await CommandLine.RunAsync("new", Path.Combine(_parent.FullName, folder));

        Directory.EnumerateFiles(Path.Combine(_parent.FullName, folder), "*.csproj").Select(Path.GetFileName).Should().Equal($"{name}.csproj");
    }

    [Fact]
    public async Task ANameThatCannotBeIsTold() =>
        (await CommandLine.RunAsync("new", Folder, "--name", "risk & control")).Should().Be((1, "", """
            'risk & control' cannot be the name of a project.
              A name has letters, digits and underscores, parted by dots, and no part of it begins with a digit.
              Try: --name Company.Specs

            """));

    [Fact]
    public async Task AFolderThatCannotBeWrittenToIsTold()
    {
        File.WriteAllText(Folder, "");

        var end = await CommandLine.RunAsync("new", Folder);

        end.ExitCode.Should().Be(1);
        end.Errors.Should().StartWith($"The project cannot be written to '{Folder}'.\n  Reason: ");
    }

    private IEnumerable<string> Written() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'));
}
