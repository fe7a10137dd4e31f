namespace Potemkin.Core;

/// <summary>
/// Something that a user of Potemkin has to know: what happened, where, and what to do about it.
/// The first line of the message is a sentence that stands by itself; what belongs to it follows, indented.
/// What AWS said is part of the message, so that no chain of causes has to be read.
/// </summary>
public class PotemkinException : Exception
{
    /// <param name="sentence">What happened, with the values in single quotes.</param>
    /// <param name="details">Where, why and what to do, a line or several each; null ones are left out.</param>
    public PotemkinException(string sentence, params IReadOnlyList<string?> details)
        : base(Compose(sentence, details))
    {
    }

    private static string Compose(string sentence, IReadOnlyList<string?> details) =>
        string.Join('\n', details
            .OfType<string>()
            .SelectMany(detail => detail.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => $"  {line}")
            .Prepend(sentence));
}
