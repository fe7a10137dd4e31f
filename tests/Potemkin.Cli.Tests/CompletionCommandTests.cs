namespace Potemkin.Cli.Tests;

public class CompletionCommandTests
{
    [SkippableTheory]
    [InlineData("potemkin sw", "sweep")]
    [InlineData("potemkin sweep --by", "--by-tag")]
    [InlineData("potemkin aws --latency ", "none realistic")]
    [InlineData("potemkin aws --latency=re", "realistic")]
    [InlineData("potemkin aws --seed 7 --latency re", "realistic")]
    [InlineData("potemkin completion z", "zsh")]
    [InlineData("potemkin sweep --journal ", "")]
    public async Task BashCompletesCommandsOptionsAndValues(string typed, string completed)
    {
        Skip.IfNot(File.Exists("/bin/bash"), "There is no bash on this machine.");
        // As bash itself calls it when the tab key is hit: the command, the word under the cursor and the word before it.
        const string Complete = """
            source <("$1" completion bash)
            COMP_LINE=$2 COMP_POINT=${#2}
            word=${COMP_LINE##*[ =]}
            _potemkin "$1" "$word" ""
            echo "${COMPREPLY[*]}"
            """;

        await using var bash = Program.Start("/bin/bash", ["-c", Complete, "bash", Path.Combine(AppContext.BaseDirectory, "potemkin"), typed]);

        (await bash.EndAsync()).Should().Be((0, $"{completed}\n", ""));
    }

    [Theory]
    [InlineData("zsh", "compdef _potemkin potemkin\n")]
    [InlineData("fish", "complete -c potemkin -f -a '(__potemkin)'\n")]
    [InlineData("pwsh", "}\n")]
    public async Task EachShellHasAScript(string shell, string end)
    {
        var (exitCode, script, errors) = await CommandLine.RunAsync("completion", shell);

        (exitCode, errors).Should().Be((0, ""));
        script.Should().Contain("potemkin command in").And.Contain("[suggest:").And.EndWith(end);
    }

    [Fact]
    public async Task AShellThatIsNotKnownIsToldWithTheNearest() =>
        (await CommandLine.RunAsync("completion", "bsh")).Should().Be((1, "", """
            'bsh' is not one of the values of <shell>.
              Did you mean 'bash'?
              There are: 'bash', 'zsh', 'fish', 'pwsh'
              Try: potemkin completion --help

            """));
}
