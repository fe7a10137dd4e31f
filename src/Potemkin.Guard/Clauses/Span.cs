namespace Potemkin.Guard.Clauses;

/// <summary>A piece of a rule file.</summary>
internal sealed class Span(string file, int begin, int end, GuardPlace place)
{
    public GuardPlace Place { get; } = place;

    public string Text => file[begin..end].Trim();
}
