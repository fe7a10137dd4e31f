using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Potemkin.Cli.Frame;
using Potemkin.Core;

namespace Potemkin.Cli;

/// <summary><c>potemkin</c> itself: all its commands, and what is the same for all of them.</summary>
internal static class PotemkinCommand
{
    /// <summary>What <c>--help</c> shows below the commands.</summary>
    public const string Examples =
        """
        Examples:
          potemkin new specs        a project of specifications that passes at once
          potemkin steps shared     what scenarios can say of shared stacks
          potemkin aws              an AWS on this machine, for any AWS SDK and the AWS CLI
          potemkin doctor           what a run would trip over, said beforehand
          potemkin report build     the rule book of the last run
          potemkin sweep            what runs that were killed left in the account
          potemkin sweep --help     what a command can do, by examples

        Exit codes: 0 all went well; 1 it was called wrongly; 70 it failed by a fault of its own, which is to be reported. Others are a
        command's own. Colours are for terminals alone, unless FORCE_COLOR is set; NO_COLOR takes them away.
        """;

    // In the order in which the help shows them.
    private static readonly (Func<Command> Create, string Examples)[] Commands =
    [
        (NewCommand.Create, NewCommand.Examples),
        (StepsCommand.Create, StepsCommand.Examples),
        (AwsCommand.Create, AwsCommand.Examples),
        (DoctorCommand.Create, DoctorCommand.Examples),
        (SweepCommand.Create, SweepCommand.Examples),
        (ReportCommand.Create, ReportCommand.Examples),
        (CompletionCommand.Create, CompletionCommand.Examples),
    ];

    /// <summary>The version of the command, such as <c>0.1.0</c>.</summary>
    public static string Version { get; } =
        typeof(PotemkinCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The command with all that are below it.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Proves what AWS Config rules say.");
        var examples = new Dictionary<Command, string> { [root] = Examples };
        foreach (var (create, text) in Commands)
        {
            var command = create();
            root.Add(command);
            examples.Add(command, text);
        }

        // Without the aliases of other systems, which completion would offer too.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.OfType<VersionOption>().Single().Description = "Shows the version.";
        var option = new HelpOption("--help", "-h") { Description = "Shows what the command can do, with examples." };
        var help = new HelpWithExamples(option.Action!, examples);
        option.Action = help;
        root.Add(option);
        root.SetAction(parsed =>
        {
            help.Invoke(parsed);
            return (int)ExitCode.Usage;
        });
        return root;
    }

    /// <summary>Runs the command as it was called, to its exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, InvocationConfiguration configuration)
    {
        // What a command serves it ends by itself when a signal comes.
        configuration.ProcessTerminationTimeout = null;
        configuration.EnableDefaultExceptionHandler = false;
        try
        {
            var parsed = Create().Parse(arguments);
            if (parsed.Action is ParseErrorAction)
                throw UsageErrors.Of(parsed);
            return await parsed.InvokeAsync(configuration);
        }
        catch (PotemkinException wrong)
        {
            Errors.Write(configuration.Error, wrong);
            return (int)ExitCode.Usage;
        }
        catch (Exception fault)
        {
            Errors.WriteFault(configuration.Error, arguments, fault);
            return (int)ExitCode.Fault;
        }
    }
}
