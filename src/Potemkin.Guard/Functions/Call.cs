using Potemkin.Guard.Queries;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Functions;

/// <summary>What a function is called with.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Arguments">What each argument came to.</param>
/// <param name="Time">The clock.</param>
/// <param name="Place">Where in the rule file the call stands.</param>
internal sealed record Call(string Name, IReadOnlyList<List<Found>> Arguments, TimeProvider Time, GuardPlace Place)
{
    private static readonly string[] Ordinals = ["first", "second", "third"];

    /// <summary>The values of the first argument that were found.</summary>
    public IEnumerable<GuardValue> Values => Arguments[0].Where(found => found.Gap is null).Select(found => found.Value);

    /// <summary>What the function makes of each value of the first argument that it applies to.</summary>
    public IEnumerable<GuardValue> ForEach(Func<GuardValue, GuardValue?> function) =>
        Values.Select(value => function(value)?.At(value)).OfType<GuardValue>();

    /// <summary>What the function makes of each text of the first argument.</summary>
    public IEnumerable<GuardValue> ForEachText(Func<string, string?> function) =>
        ForEach(value => value is TextValue text && function(text.Text) is { } result ? new TextValue(result, text.Place) : null);

    /// <summary>The text that an argument must be.</summary>
    public string Text(int index) => Only(index) switch
    {
        TextValue text => text.Text,
        _ => throw Wrong($"requires the {Ordinals[index]} argument to be a string"),
    };

    /// <summary>The text or character that an argument must be.</summary>
    public string TextOrCharacter(int index) => Only(index) switch
    {
        TextValue text => text.Text,
        CharacterValue character => character.Character.ToString(),
        _ => throw Wrong($"requires the {Ordinals[index]} argument to be either a char or string"),
    };

    /// <summary>The count of characters that an argument must be; it wraps and ends where a number of 16 bits does.</summary>
    public int Count(int index) => Only(index) switch
    {
        IntegerValue number => (ushort)number.Number,
        FloatValue number => (ushort)Math.Clamp(number.Number, 0, ushort.MaxValue),
        _ => throw Wrong($"requires the {Ordinals[index]} argument to be a number"),
    };

    public GuardEvaluationException Wrong(string reason) => new($"The function {Name} {reason} ({Place}).", Place);

    public GuardEvaluationException CannotConvert(GuardValue value, string target) => Wrong($"cannot make {target} of {value}");

    private GuardValue? Only(int index) => Arguments[index] is [{ Gap: null } first, ..] ? first.Value : null;
}
