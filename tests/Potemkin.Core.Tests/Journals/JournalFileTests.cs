using Potemkin.Core.Journals;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Tests.Journals;

public sealed class JournalFileTests : IDisposable
{
    private const string Begun =
        """{"event":"begun","run":"abc","target":"live","machine":"ci-7","process":42,"processStartedAt":"2026-01-01T00:00:00Z","at":"2026-01-01T00:00:01Z"}""";
    private const string Creating =
        """{"event":"creating","stack":"bucket-abc-1","account":"123456789012","region":"eu-west-1","profile":null,"template":"bucket.yml","scenario":"s","at":"2026-01-01T00:00:02Z"}""";
    private const string Created = """{"event":"created","stack":"bucket-abc-1","id":"arn:1","at":"2026-01-01T00:00:03Z"}""";

    private readonly JournalFolderUnderTest _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhereverARunIsKilledItsJournalNamesEveryStackThatMayStand()
    {
        var whole = WholeJournal();
        var path = Path.Combine(_folder.Path, "cut.jsonl");

        for (var length = 0; length <= whole.Length; length++)
        {
            var cut = whole[..length];
            File.WriteAllText(path, cut);
            // CreateStack is sent when the line of the creation is in the file with its end, and not before.
            var sent = Names(cut, "creating").Except(Names(cut, "deleted"));

            var run = JournalFile.Read(path);

            (run?.Standing ?? []).Select(stack => stack.Name).Should().Equal(sent, "of the first {0} characters", length);
        }
    }

    [Fact]
    public void ItTellsOfTheRunAndItsStacks()
    {
        var path = _folder.Write("abc", Begun, Creating, Created);

        var run = JournalFile.Read(path)!;

        run.Should().BeEquivalentTo(new JournaledRun(
            path,
            "abc",
            Target.Live,
            new ProcessIdentity("ci-7", 42, new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)),
            HasEnded: false,
            [
                new JournaledStack("bucket-abc-1", "123456789012", "eu-west-1", null, "bucket.yml", "s")
                {
                    Id = "arn:1",
                    CreatingAt = new DateTimeOffset(2026, 1, 1, 0, 0, 2, TimeSpan.Zero),
                },
            ]));
    }

    [Fact]
    public void OneThatIsGoneTellsOfNoRun() => JournalFile.Read(Path.Combine(Path.GetTempPath(), "gone.jsonl")).Should().BeNull();

    [Theory]
    [InlineData("what?", 2, "'w' is an invalid start of a value. Path: $ | LineNumber: 0 | BytePositionInLine: 0.")]
    [InlineData("""{"event":"created","stack":"other","id":"arn:1","at":"2026-01-01T00:00:03Z"}""", 2, "No line before it begins to create the stack 'other'.")]
    [InlineData(Begun, 2, "A second run begins.")]
    public void ALineThatCannotBeReadIsNamed(string line, int number, string reason)
    {
        var path = _folder.Write("abc", Begun, line, Creating);

        var act = () => JournalFile.Read(path);

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The journal '{path}' cannot be read.
              At: {path}:{number}
              Reason: {reason}
              Try: correct the line, or find what is left by its tags with 'potemkin sweep --by-tag'.
            """);
    }

    [Theory]
    [InlineData("""{"event":"created","stack":"bucket-abc-1"}""")]
    [InlineData("""{"event":"flown"}""")]
    [InlineData("""{}""")]
    [InlineData("null")]
    [InlineData("")]
    public void ALineThatLacksSomethingIsNoLine(string line)
    {
        var path = _folder.Write("abc", Begun, Creating, line);

        var act = () => JournalFile.Read(path);

        act.Should().Throw<PotemkinException>().WithMessage($"*\n  At: {path}:3\n  Reason: *");
    }

    [Fact]
    public void AJournalThatDoesNotSayWhichRunItIsIsAnError()
    {
        var path = _folder.Write("abc", Creating);

        var act = () => JournalFile.Read(path);

        act.Should().Throw<PotemkinException>().WithMessage("*\n  Reason: The first line does not say which run it is.\n*");
    }

    private string WholeJournal()
    {
        var journal = new RunJournal(_folder.Path, "abc", Target.Live, new FakeTime());
        foreach (var name in (string[])["one", "two"])
        {
            journal.Creating(new JournaledStack(name, "123456789012", "eu-west-1", null, "bucket.yml", "Größe zählt"));
            journal.Created(name, $"arn:{name}");
        }

        journal.Deleted("one");
        journal.End();
        return File.ReadAllText(journal.Path);
    }

    /// <summary>The stacks that complete lines of an event name.</summary>
    private static IEnumerable<string> Names(string text, string happening) =>
        text.Split('\n')[..^1]
            .Where(line => line.Contains($"\"event\":\"{happening}\"", StringComparison.Ordinal))
            .Select(line => line.Split("\"stack\":\"")[1].Split('"')[0]);
}
