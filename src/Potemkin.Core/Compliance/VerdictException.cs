namespace Potemkin.Core.Compliance;

/// <summary>A rule gave another verdict than the expected one.</summary>
public sealed class VerdictException : PotemkinException
{
    internal VerdictException(IReadOnlyList<string> reports, IReadOnlyList<Verdict> verdicts)
        : base(string.Join('\n', reports)) => Verdicts = verdicts;

    /// <summary>The verdicts that were not expected.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; }
}
