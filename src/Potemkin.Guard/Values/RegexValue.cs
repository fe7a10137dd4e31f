using System.Text;

namespace Potemkin.Guard.Values;

/// <summary>A regular expression of a rule file.</summary>
internal sealed class RegexValue(RegexPattern pattern, GuardPlace? place) : GuardValue(place)
{
    public RegexPattern Pattern { get; } = pattern;

    public override string Kind => "regex";

    internal override void Write(StringBuilder text) => text.Append('/').Append(Pattern.Source).Append('/');
}
