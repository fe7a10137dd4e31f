using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>What can be wrong with the file of a state.</summary>
internal static class StateFileErrors
{
    public static StateFileException Unreadable(string path, InvalidState invalid) => new(
        $"""
         The state in '{path}' cannot be loaded. The file is as it was.
           At: {path}{(invalid.Line is { } line ? $":{line}" : "")}
           Reason: {invalid.Message}
           Try: mend the file, or name another one to begin with nothing.
         """,
        isUnreadable: true,
        invalid);

    public static StateFileException Inaccessible(string path, Exception reason) => new(
        $"""
         The state cannot be kept in '{path}'.
           Reason: {reason.Message}
           Try: a file in a folder that is there and can be written to.
         """,
        isUnreadable: false,
        reason);

    public static StateFileException InUse(string path, Exception reason) => new(
        $"""
         The state cannot be kept in '{path}': another embedded AWS does so.
           Try: another file, or stop the other one first.
         """,
        isUnreadable: false,
        reason);
}
