namespace Potemkin.Cli.Tests.Sessions;

/// <summary>What the pages show of the command is what it answers.</summary>
public class SessionTests
{
    private const string WriteVariable = "WRITE_DOCS";
    private const string Command = $"{WriteVariable}=1 dotnet test tests/Potemkin.Cli.Tests/Potemkin.Cli.Tests.csproj --filter Sessions";

    private static readonly string[] Programs = ["bash", "curl"];

    [SkippableTheory]
    [InlineData("docs/cli.md")]
    public async Task TheSessionsOfAPageAreWhatTheCommandAnswers(string page)
    {
        Skip.IfNot(Programs.All(IsThere), $"The sessions need {string.Join(" and ", Programs)}.");
        var path = Path.Combine(Repository.Folder, page);
        var shown = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");

        var written = await SessionPage.RunAsync(shown);

        if (Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 })
            await File.WriteAllTextAsync(path, shown = written);
        shown.Should().Be(written, "the sessions of {0} are run; to write them anew: {1}", page, Command);
        shown.Should().Contain("\n```console\n");
    }

    [Fact]
    public void EveryCommandHasASession() =>
        PotemkinCommand.Create().Subcommands.Select(command => command.Name)
            .Where(name => !File.ReadAllText(Path.Combine(Repository.Folder, "docs/cli.md")).Contains($"\n$ potemkin {name} --help\n", StringComparison.Ordinal))
            .Should().BeEmpty("the page shows the help of each command");

    [Fact]
    public void EveryExitCodeIsOnThePage() =>
        Enum.GetValues<ExitCode>().Select(code => $"\n| {(int)code} |")
            .Where(row => !File.ReadAllText(Path.Combine(Repository.Folder, "docs/cli.md")).Contains(row, StringComparison.Ordinal))
            .Should().BeEmpty("the page lists all exit codes");

    private static bool IsThere(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
