using System.CommandLine;
using Potemkin.Cli;

var root = new RootCommand("Proves what AWS Config rules say.") { AwsCommand.Create(), SweepCommand.Create() };

// What a command serves it ends by itself when a signal comes.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
