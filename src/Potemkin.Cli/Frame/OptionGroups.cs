using System.CommandLine;
using System.Runtime.CompilerServices;

namespace Potemkin.Cli.Frame;

/// <summary>Headings among the options of a command that has many.</summary>
internal static class OptionGroups
{
    private static readonly ConditionalWeakTable<Option, string> Headings = [];

    /// <summary>Has the help show a heading above the option; those that follow are under it too.</summary>
    public static void Heads(this Option option, string heading) => Headings.Add(option, heading);

    /// <summary>The help of a command with the headings in it, and what holds for every command below all of them.</summary>
    public static string WithHeadings(string help, Command command)
    {
        var headings = command.Options
            .Where(option => Headings.TryGetValue(option, out _))
            .ToDictionary(option => $"  {option.Name} ", option => $"\n{Headings.GetOrCreateValue(option)}\n");
        if (headings.Count == 0)
            return help;

        headings.Add("  -h, --help ", "\n");
        return string.Join('\n', help.Split('\n').Select(line =>
            headings.FirstOrDefault(heading => line.StartsWith(heading.Key, StringComparison.Ordinal)).Value + line));
    }
}
