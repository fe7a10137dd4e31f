namespace Potemkin.Core.Diagnosis;

/// <summary>What was found out about one thing that a run needs.</summary>
/// <param name="Subject">What was examined, such as <c>recorder</c>.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Sentence">What is the case, in a full sentence.</param>
/// <param name="Details">Where, why and what to do, a line each.</param>
public sealed record Finding(string Subject, Outcome Outcome, string Sentence, IReadOnlyList<string> Details)
{
    /// <summary>A finding without details.</summary>
    internal static Finding Fine(string subject, string sentence) => new(subject, Outcome.Fine, sentence, []);

    /// <summary>What an error says that a run would end with, or that kept from looking.</summary>
    /// <param name="subject">What was examined.</param>
    /// <param name="outcome">What the error comes to.</param>
    /// <param name="error">The error.</param>
    /// <param name="more">What is to be said besides, before what to do; null ones are left out.</param>
    internal static Finding Of(string subject, Outcome outcome, PotemkinException error, params IEnumerable<string?> more)
    {
        var lines = error.Message.Split('\n').Select(line => line.Trim()).ToList();
        var advice = lines.Skip(1).SkipWhile(line => !line.StartsWith("Try:", StringComparison.Ordinal)).ToList();
        var rest = lines[1..(lines.Count - advice.Count)];
        return new Finding(subject, outcome, lines[0], [.. rest, .. more.OfType<string>(), .. advice]);
    }
}
