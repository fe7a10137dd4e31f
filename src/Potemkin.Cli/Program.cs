using System.CommandLine;
using Potemkin.Cli;

return await PotemkinCommand.RunAsync(args, new InvocationConfiguration());
