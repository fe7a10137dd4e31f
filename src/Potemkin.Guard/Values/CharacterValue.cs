using System.Text;

namespace Potemkin.Guard.Values;

/// <summary>A single character: of <c>parse_char</c>; no input has one.</summary>
internal sealed class CharacterValue(Rune character, GuardPlace? place) : GuardValue(place)
{
    public Rune Character { get; } = character;

    public override string Kind => "char";

    internal override void Write(StringBuilder text) => text.Append('\'').Append(Character).Append('\'');
}
