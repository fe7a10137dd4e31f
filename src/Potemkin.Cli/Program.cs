using System.CommandLine;
using Potemkin.Cli;

var root = new RootCommand("Proves what AWS Config rules say.") { AwsCommand.Create() };
return await root.Parse(args).InvokeAsync();
