using Potemkin.Core.Settings;

namespace Potemkin.Core.Tests.Settings;

public class ProjectFolderTests
{
    [Theory]
    [InlineData("Specs.csproj")]
    [InlineData("Specs.fsproj")]
    [InlineData("Specs.vbproj")]
    public void ItIsTheNearestThatHoldsAProject(string project)
    {
        using var disk = new TemporaryProject(project: project);
        disk.Write("../Other.csproj", "");

        ProjectFolder.Of(disk.Output).Should().Be(disk.Folder);
    }

    [Fact]
    public void WhereNoProjectLiesAboveTheFolderStandsForIt()
    {
        var folder = Path.GetTempPath();

        ProjectFolder.Of(folder).Should().Be(folder);
    }

    [Fact]
    public void AFileIsFoundBesideTheAssemblyBeforeTheProject()
    {
        using var disk = new TemporaryProject("{}");
        var copied = Path.Combine(disk.Output, "potemkin.json");

        var beside = ProjectFolder.Find("potemkin.json", disk.Output);
        File.WriteAllText(copied, "{}");

        beside.Should().Be(Path.Combine(disk.Folder, "potemkin.json"));
        ProjectFolder.Find("potemkin.json", disk.Output).Should().Be(copied);
    }

    [Fact]
    public void AFileAboveTheProjectIsNotFound()
    {
        using var disk = new TemporaryProject();
        disk.Write("../potemkin.json", "{}");

        ProjectFolder.Find("potemkin.json", disk.Output).Should().BeNull();
    }

    [Fact]
    public void TheJournalsLieBesideTheProject() =>
        new PotemkinSettings().JournalFolder.Should().Be(Path.Combine(Repository.Folder, "tests", "Potemkin.Core.Tests", ".potemkin", "runs"));
}
