namespace Potemkin.Guard.Clauses;

/// <summary>The text of a rule file.</summary>
internal sealed class RuleText(string text)
{
    public string Between(int begin, int end) => text[begin..end];

    public GuardPlace PlaceOf(int at)
    {
        var before = text.AsSpan(0, at);
        return new GuardPlace(before.Count('\n') + 1, at - (before.LastIndexOf('\n') + 1) + 1);
    }
}
