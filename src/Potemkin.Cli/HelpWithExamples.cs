using System.CommandLine;
using System.CommandLine.Invocation;

namespace Potemkin.Cli;

/// <summary>Shows a command's options, and below them what it can be used for.</summary>
/// <param name="help">Shows the options.</param>
/// <param name="examples">What to show below, for the commands that have something.</param>
internal sealed class HelpWithExamples(CommandLineAction help, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = ((SynchronousCommandLineAction)help).Invoke(parseResult);
        // Who called it wrongly is shown the options alone.
        if (parseResult.Errors.Count == 0 && examples.TryGetValue(parseResult.CommandResult.Command, out var text))
            parseResult.InvocationConfiguration.Output.WriteLine(text);
        return exitCode;
    }
}
