using System.Text.RegularExpressions;

namespace Potemkin.Cli.Tests.Sessions;

/// <summary>
/// A page with sessions: blocks of <c>console</c> whose lines with <c>$</c> are what is typed. What a reader need not see stands in a
/// comment before the block, <c>&lt;!-- before</c> and a command on each line.
/// </summary>
internal static partial class SessionPage
{
    /// <summary>The page with all its sessions as they are now.</summary>
    public static async Task<string> RunAsync(string page)
    {
        // One after another: each is processes enough for a machine that has other tests to run.
        var blocks = Block().Matches(page);
        blocks.Should().HaveCount(page.Split("```console\n").Length - 1, "each session ends with a line of its own");
        var answers = new Queue<string>();
        foreach (Match block in blocks)
            answers.Enqueue(await SessionOf(block).RunAsync());
        return Block().Replace(page, block => block.Value[..(block.Groups["text"].Index - block.Index)] + answers.Dequeue() + "```\n");
    }

    private static Session SessionOf(Match block) => new(
        block.Groups["before"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        [.. block.Groups["text"].Value.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..])]);

    [GeneratedRegex(@"(?:<!-- before\n(?<before>(?:(?!-->).*\n)*)-->\n+)?```console\n(?<text>(?:(?!```).*\n)*)```\n")]
    private static partial Regex Block();
}
