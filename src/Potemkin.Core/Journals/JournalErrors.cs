namespace Potemkin.Core.Journals;

/// <summary>What can go wrong with a journal.</summary>
internal static class JournalErrors
{
    public static PotemkinException Unwritable(string path, Exception reason) => new(
        $"The journal '{path}' cannot be written.",
        $"Reason: {reason.Message}",
        "No stack is created without: were the run killed, nobody would know of it.",
        "Try: make room, or let this user write there.");

    public static PotemkinException UnreadableLine(string path, int line, string reason) => new(
        $"The journal '{path}' cannot be read.",
        $"At: {path}:{line}",
        $"Reason: {reason}",
        "Try: correct the line, or find what is left by its tags with 'potemkin sweep --by-tag'.");

    public static PotemkinException Unreadable(string path, Exception reason) => new(
        $"The journal '{path}' cannot be read.",
        $"Reason: {reason.Message}",
        "Try: let this user read it, or find what is left by its tags with 'potemkin sweep --by-tag'.");

    public static PotemkinException Unremovable(string path, Exception reason) => new(
        $"The journal '{path}' cannot be removed, although nothing is left of its stacks.",
        $"Reason: {reason.Message}",
        "Try: remove it by hand.");
}
