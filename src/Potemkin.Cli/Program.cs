using System.CommandLine;
using System.CommandLine.Help;
using Potemkin.Cli;

var sweep = SweepCommand.Create();
var root = new RootCommand("Proves what AWS Config rules say.") { AwsCommand.Create(), sweep };
var help = root.Options.OfType<HelpOption>().Single();
help.Action = new HelpWithExamples(help.Action!, new Dictionary<Command, string> { [sweep] = SweepCommand.Examples });

// What a command serves it ends by itself when a signal comes.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
