using System.Runtime.InteropServices;
using Potemkin.Core;
using Spectre.Console;

namespace Potemkin.Cli.Frame;

/// <summary>Tells what went wrong: a sentence, and indented below it where, why and what to do.</summary>
internal static class Errors
{
    private static readonly Style Sentence = new(Color.Red);

    /// <summary>Tells what the user can do something about.</summary>
    public static void Write(TextWriter error, PotemkinException wrong) => Write(error, wrong.Message);

    /// <summary>Tells of a fault of our own, with what whoever mends it has to know.</summary>
    public static void WriteFault(TextWriter error, IEnumerable<string> arguments, Exception fault) => Write(error, new PotemkinException(
        $"The command failed by a fault of its own: {fault.GetType().Name}: {fault.Message.Split('\n')[0]}",
        $"Command: {string.Join(' ', arguments.Prepend("potemkin"))}",
        $"Version: {PotemkinCommand.Version} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}",
        $"At:\n{fault}",
        "Try: report it with these lines."));

    private static void Write(TextWriter error, string message)
    {
        var end = message.IndexOf('\n', StringComparison.Ordinal);
        Terminal.On(error).WriteLine(end < 0 ? message : message[..end], Sentence);
        if (end >= 0)
            error.WriteLine(message[(end + 1)..]);
    }
}
