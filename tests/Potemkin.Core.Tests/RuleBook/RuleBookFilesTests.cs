using Potemkin.Core.RuleBook;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.RuleBook;

public sealed class RuleBookFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-rulebook-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void BothFilesAreWrittenAndNothingElseIsLeft()
    {
        RuleBookFiles.Write(_folder.FullName, SampleEvidence.Rich());

        _folder.GetFiles().Select(file => file.Name).Should().BeEquivalentTo("rulebook.html", "rulebook.md");
        File.ReadAllText(Path.Combine(_folder.FullName, "rulebook.html")).Should().Be(RuleBookHtml.Of(SampleEvidence.Rich()));
        File.ReadAllText(Path.Combine(_folder.FullName, "rulebook.md")).Should().Be(RuleBookMarkdown.Of(SampleEvidence.Rich()));
    }

    [Fact]
    public void AFolderThatIsAFileIsOneClearError()
    {
        var file = Path.Combine(_folder.FullName, "file");
        File.WriteAllText(file, "");

        var write = () => RuleBookFiles.Write(file, SampleEvidence.Rich());

        write.Should().Throw<PotemkinException>().WithMessage($"The rule book '{Path.Combine(file, "rulebook.html")}' cannot be written.*Reason: *POTEMKIN_RESULTS.");
    }
}
