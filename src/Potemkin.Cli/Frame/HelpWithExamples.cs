using System.CommandLine;
using System.CommandLine.Invocation;

namespace Potemkin.Cli.Frame;

/// <summary>Shows a command's options, and below them what it can be used for.</summary>
/// <param name="help">Shows the options.</param>
/// <param name="examples">What to show below, by command; a command below another shows that of the other.</param>
internal sealed class HelpWithExamples(CommandLineAction help, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var options = new StringWriter { NewLine = "\n" };
        configuration.Output = options;
        var exitCode = ((SynchronousCommandLineAction)help).Invoke(parseResult);
        configuration.Output = output;
        output.Write(OptionGroups.WithHeadings(options.ToString(), parseResult.CommandResult.Command));
        output.WriteLine(ExamplesOf(parseResult.CommandResult.Command));
        return exitCode;
    }

    private string ExamplesOf(Command command) =>
        examples.TryGetValue(command, out var text) ? text : ExamplesOf(command.Parents.OfType<Command>().First());
}
