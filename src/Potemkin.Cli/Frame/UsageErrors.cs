using System.CommandLine;
using System.CommandLine.Parsing;
using Potemkin.Core;

namespace Potemkin.Cli.Frame;

/// <summary>What is said to who called a command wrongly.</summary>
internal static class UsageErrors
{
    /// <summary>The first thing that is wrong; the others often follow from it.</summary>
    public static PotemkinException Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = PathOf(parsed.CommandResult);
        var help = $"Try: {path} --help";
        if (parsed.UnmatchedTokens is not [var unmatched, ..])
        {
            if (parsed.Errors[0].SymbolResult is OptionResult { Tokens: [] } option)
                return new PotemkinException($"{option.Option.Name} needs a value.", help);
            var lines = parsed.Errors[0].Message.Split('\n');
            return new PotemkinException(lines[0].Trim(), [.. lines.Skip(1).Select(line => line.Trim()), help]);
        }

        var name = unmatched.Split('=', ':')[0];
        if (name.StartsWith('-'))
            return new PotemkinException($"'{name}' is not an option of {path}.", NearestName.Question(name, OptionsOf(parsed.CommandResult)), help);
        var commands = command.Subcommands.Where(subcommand => !subcommand.Hidden).Select(subcommand => subcommand.Name).ToList();
        return commands.Count > 0
            ? new PotemkinException(
                $"'{unmatched}' is not a command of {path}.", NearestName.Question(unmatched, commands), $"There are: {NameList.Quoted(commands)}", help)
            : new PotemkinException($"{path} cannot do anything with '{unmatched}'.", help);
    }

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "potemkin";

    private static IEnumerable<string> OptionsOf(CommandResult result)
    {
        var own = result.Command.Options.Where(option => !option.Hidden).Select(option => option.Name);
        return result.Parent is CommandResult ? own.Append("--help") : own;
    }
}
