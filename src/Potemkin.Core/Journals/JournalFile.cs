using System.Text.Json;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Journals;

/// <summary>Reads journals.</summary>
internal static class JournalFile
{
    /// <summary>
    /// The run that a journal tells of; null where it tells of none, because the run was killed before it created anything, or has ended and
    /// removed the journal meanwhile. What follows the last end of a line is what was being written when the run was killed, and does not count.
    /// </summary>
    /// <exception cref="PotemkinException">It cannot be read; the line is named.</exception>
    public static JournaledRun? Read(string path)
    {
        JournaledRun? run = null;
        var stacks = new OrderedDictionary<string, JournaledStack>();
        foreach (var (index, text) in CompleteLines(path).Index())
        {
            var number = index + 1;
            switch (Parse(path, number, text))
            {
                case JournalLine.Begun line when run is null:
                    run = new JournaledRun(
                        path,
                        line.Run,
                        TargetOf(line, number),
                        new ProcessIdentity(line.Machine, line.Process, line.ProcessStartedAt),
                        HasEnded: false,
                        []);
                    break;
                case var _ when run is null:
                    throw JournalErrors.UnreadableLine(path, number, "The first line does not say which run it is.");
                case JournalLine.Creating line:
                    stacks[line.Stack] = new JournaledStack(line.Stack, line.Account, line.Region, line.Profile, line.Template, line.Scenario)
                    {
                        CreatingAt = line.At,
                    };
                    break;
                case JournalLine.Created line:
                    stacks[line.Stack] = Known(number, line.Stack) with { Id = line.Id };
                    break;
                case JournalLine.Kept line:
                    stacks[line.Stack] = Known(number, line.Stack) with { IsKept = true };
                    break;
                case JournalLine.Deleted line:
                    stacks.Remove(Known(number, line.Stack).Name);
                    break;
                case JournalLine.Ended:
                    run = run with { HasEnded = true };
                    break;
                default:
                    throw JournalErrors.UnreadableLine(path, number, "A second run begins.");
            }
        }

        return run is null ? null : run with { Standing = [.. stacks.Values] };

        Target TargetOf(JournalLine.Begun line, int number)
        {
            try
            {
                return Target.Parse(line.Target);
            }
            catch (FormatException reason)
            {
                throw JournalErrors.UnreadableLine(path, number, $"The target cannot be '{line.Target}'. {reason.Message}");
            }
        }

        JournaledStack Known(int number, string stack) => stacks.TryGetValue(stack, out var known)
            ? known
            : throw JournalErrors.UnreadableLine(path, number, $"No line before it begins to create the stack '{stack}'.");
    }

    private static string[] CompleteLines(string path)
    {
        try
        {
            // The run may be under way, and go on writing.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file);
            return reader.ReadToEnd().Split('\n')[..^1];
        }
        catch (FileNotFoundException)
        {
            return [];
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw JournalErrors.Unreadable(path, reason);
        }
    }

    private static JournalLine Parse(string path, int number, string text)
    {
        try
        {
            return JournalLine.Parse(text);
        }
        catch (Exception reason) when (reason is JsonException or NotSupportedException)
        {
            throw JournalErrors.UnreadableLine(path, number, reason.Message);
        }
    }
}
