using Potemkin.Core.Journals;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Tests.Journals;

public sealed class RunJournalTests : IDisposable
{
    private readonly FakeTime _time = new();
    private readonly JournalFolderUnderTest _folder = new();
    private readonly RunJournal _journal;

    public RunJournalTests() => _journal = new RunJournal(_folder.Path, "abc", Target.Live, _time);

    public void Dispose()
    {
        _journal.End();
        _folder.Dispose();
    }

    [Fact]
    public void NothingIsWrittenBeforeThereIsAStackToLose()
    {
        _journal.End();

        Directory.Exists(_folder.Home).Should().BeFalse();
    }

    [Fact]
    public void EachLineIsInTheFileWhenTheCallReturns()
    {
        var process = ProcessIdentity.Current;

        _journal.Creating(Bucket("bucket-abc-1"));
        var creating = Lines();
        _time.Advance(TimeSpan.FromSeconds(20));
        _journal.Created("bucket-abc-1", "arn:1");
        _journal.Kept("bucket-abc-1");
        _journal.Deleted("bucket-abc-1");

        creating.Should().Equal(
            new JournalLine.Begun(Start, "abc", "live", process.Machine, process.Id, process.StartedAt),
            new JournalLine.Creating(Start, "bucket-abc-1", "123456789012", "eu-west-1", "audit", "bucket.yml", "Größe zählt"));
        Lines().Skip(2).Should().Equal(
            new JournalLine.Created(Start.AddSeconds(20), "bucket-abc-1", "arn:1"),
            new JournalLine.Kept(Start.AddSeconds(20), "bucket-abc-1"),
            new JournalLine.Deleted(Start.AddSeconds(20), "bucket-abc-1"));
    }

    [Fact]
    public void ALineIsReadableByPeopleAndOtherPrograms()
    {
        _journal.Creating(Bucket("bucket-abc-1"));

        ReadLines()[1].Should().Be(
            """
            {"event":"creating","stack":"bucket-abc-1","account":"123456789012","region":"eu-west-1","profile":"audit","template":"bucket.yml","scenario":"Größe zählt","at":"2026-01-01T00:00:00+00:00"}
            """);
    }

    [Fact]
    public void ARunThatEndsWithNothingLeftLeavesNoJournal()
    {
        _journal.Creating(Bucket("bucket-abc-1"));
        _journal.Creating(Bucket("bucket-abc-2"));
        _journal.Created("bucket-abc-1", "arn:1");
        _journal.Deleted("bucket-abc-2");
        _journal.Deleted("bucket-abc-1");

        _journal.End();

        Directory.EnumerateFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ARunThatEndsWithAStackLeftOrKeptLeavesItsJournal(bool kept)
    {
        _journal.Creating(Bucket("bucket-abc-1"));
        _journal.Created("bucket-abc-1", "arn:1");
        if (kept)
            _journal.Kept("bucket-abc-1");

        _journal.End();

        var run = JournalFile.Read(_journal.Path)!;
        run.HasEnded.Should().BeTrue();
        run.Standing.Should().Equal(Bucket("bucket-abc-1") with { CreatingAt = Start, Id = "arn:1", IsKept = kept });
    }

    [Fact]
    public void AHomeThatItMakesKeepsItselfOutOfGitAndOneThatIsThereIsLeftAlone()
    {
        using var other = new JournalFolderUnderTest();
        Directory.CreateDirectory(other.Home);

        _journal.Creating(Bucket("bucket-abc-1"));
        var beside = new RunJournal(other.Path, "def", Target.Live, _time);
        beside.Creating(Bucket("bucket-def-1"));
        beside.End();

        File.ReadAllText(Path.Combine(_folder.Home, ".gitignore")).Should().Be("*\n");
        Directory.EnumerateFiles(other.Home).Should().BeEmpty();
    }

    [Fact]
    public async Task StacksThatAreCreatedAtTheSameTimeGetALineEach()
    {
        var names = Enumerable.Range(1, 50).Select(number => $"bucket-abc-{number}").ToList();

        await Task.WhenAll(names.Select(name => Task.Run(() =>
        {
            _journal.Creating(Bucket(name));
            _journal.Created(name, $"arn:{name}");
        })));

        JournalFile.Read(_journal.Path)!.Standing.Select(stack => (stack.Name, stack.Id)).Should()
            .BeEquivalentTo(names.Select(name => (name, $"arn:{name}")));
    }

    [Fact]
    public void AJournalThatCannotBeWrittenIsAnErrorBeforeAnythingIsCreated()
    {
        Directory.CreateDirectory(_folder.Home);
        File.WriteAllText(_folder.Path, "a file where the folder should be");

        var act = () => _journal.Creating(Bucket("bucket-abc-1"));

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The journal '{_journal.Path}' cannot be written.
              Reason: The file '{_folder.Path}' already exists.
              No stack is created without: were the run killed, nobody would know of it.
              Try: make room, or let this user write there.
            """);
    }

    private static DateTimeOffset Start { get; } = new FakeTime().GetUtcNow();

    private static JournaledStack Bucket(string name) => new(name, "123456789012", "eu-west-1", "audit", "bucket.yml", "Größe zählt");

    private IEnumerable<JournalLine> Lines() => [.. ReadLines().Select(JournalLine.Parse)];

    private List<string> ReadLines()
    {
        using var file = new FileStream(_journal.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
