using System.CommandLine;

namespace Potemkin.Cli.Tests;

public class PotemkinCommandTests
{
    [Fact]
    public async Task ACommandThatIsNotThereIsToldWithTheNearest() =>
        (await CommandLine.RunAsync("swep")).Should().Be((1, "", $"""
            'swep' is not a command of potemkin.
              Did you mean 'sweep'?
              There are: {string.Join(", ", PotemkinCommand.Create().Subcommands.Select(command => $"'{command.Name}'"))}
              Try: potemkin --help

            """));

    [Fact]
    public async Task AnOptionThatIsNotThereIsToldWithTheNearest() =>
        (await CommandLine.RunAsync("aws", "--latncy=none")).Should().Be((1, "", """
            '--latncy' is not an option of potemkin aws.
              Did you mean '--latency'?
              Try: potemkin aws --help

            """));

    [Fact]
    public async Task AValueThatIsNotThereIsToldWithTheNearest() =>
        (await CommandLine.RunAsync("aws", "--latency", "realstic")).Should().Be((1, "", """
            'realstic' is not a value of --latency.
              Did you mean 'realistic'?
              There are: 'none', 'realistic'
              Try: potemkin aws --help

            """));

    [Fact]
    public async Task AnOptionWithoutItsValueIsTold() =>
        (await CommandLine.RunAsync("sweep", "--older-than")).Should().Be((1, "", """
            --older-than needs a value.
              Try: potemkin sweep --help

            """));

    [Fact]
    public async Task WhatACommandDoesNotTakeIsTold() =>
        (await CommandLine.RunAsync("sweep", "everything")).Should().Be((1, "", """
            potemkin sweep cannot do anything with 'everything'.
              Try: potemkin sweep --help

            """));

    [Fact]
    public async Task WithoutACommandTheHelpIsShownAndTheEndSaysSo()
    {
        var help = await CommandLine.RunAsync("--help");

        (await CommandLine.RunAsync()).Should().Be((1, help.Output, ""));
        help.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task AFaultOfTheCommandIsToldApartFromTheUsersErrors()
    {
        using var errors = new StringWriter { NewLine = "\n" };
        var broken = new StringWriter();
        await broken.DisposeAsync();

        var exitCode = await PotemkinCommand.RunAsync(["sweep", "--help"], new InvocationConfiguration { Output = broken, Error = errors });

        exitCode.Should().Be(70);
        errors.ToString().Should().MatchRegex(
            """
            ^The command failed by a fault of its own: ObjectDisposedException: Cannot write to a closed TextWriter\.
              Command: potemkin sweep --help
              Version: \d+\.\d+\.\d+ on \.NET .*
              At:
              System\.ObjectDisposedException: [\s\S]*
              Try: report it with these lines\.
            $
            """);
    }

    [Fact]
    public async Task EveryCommandTeachesByExamplesAndNamesItsExitCodes()
    {
        foreach (var command in PotemkinCommand.Create().Subcommands)
        {
            var (exitCode, help, _) = await CommandLine.RunAsync(command.Name, "--help");

            exitCode.Should().Be(0);
            help.Should().MatchRegex($@"\n\nExamples:\n  [^\n]*potemkin {command.Name}[\s\S]*\n\nExit codes: 0 [^\n]*; 1 it was called wrongly[^\n]*(\n[^\n]+)*\.\n$");
        }
    }

    [Fact]
    public async Task TheVersionIsThatOfThePackage()
    {
        await using var potemkin = Program.StartPotemkin("--version");

        (await potemkin.EndAsync()).Should().Be((0, $"{PotemkinCommand.Version}\n", ""));
    }
}
