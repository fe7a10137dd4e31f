namespace Potemkin.Guard.Clauses;

/// <summary>A piece of a rule file. Lines are counted only when somebody asks.</summary>
internal sealed class Span(RuleText file, int begin, int end)
{
    public GuardPlace Place => file.PlaceOf(begin);

    public string Text => file.Between(begin, end).Trim();
}
