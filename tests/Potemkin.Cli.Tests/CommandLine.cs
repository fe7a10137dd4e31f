using System.CommandLine;

namespace Potemkin.Cli.Tests;

/// <summary>Runs the potemkin command in this process, which is quicker than one of its own.</summary>
internal static class CommandLine
{
    /// <summary>What it writes, and how it ends.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params IReadOnlyList<string> arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exitCode = await PotemkinCommand.RunAsync(arguments, new InvocationConfiguration { Output = output, Error = errors });
        return (exitCode, output.ToString(), errors.ToString());
    }
}
