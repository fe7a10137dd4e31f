using System.Text.RegularExpressions;

namespace Potemkin.Core.Settings;

/// <summary>A setting: how it is called, what it may be and what it does.</summary>
/// <param name="Name">The path to it in <c>potemkin.json</c>, such as <c>timeout.stack</c>.</param>
/// <param name="Values">What it may be, in Markdown.</param>
/// <param name="Default">What it is where nobody sets it, in Markdown.</param>
/// <param name="Meaning">What it does, in Markdown.</param>
/// <param name="Set">Reads its value into the settings.</param>
internal sealed partial record SettingDefinition(
    string Name, string Values, string Default, string Meaning, Func<PotemkinSettings, SettingText, PotemkinSettings> Set)
{
    /// <summary>What the name of every variable begins with.</summary>
    public const string VariablePrefix = "POTEMKIN_";

    /// <summary>The environment variable, such as <c>POTEMKIN_TIMEOUT_STACK</c>.</summary>
    public string Variable { get; } = VariablePrefix + Capital().Replace(Name, "_$0").Replace('.', '_').ToUpperInvariant();

    /// <summary>The tag of a scenario that sets it; null where none does.</summary>
    public SettingTag? Tag { get; init; }

    /// <summary>A setting that is set to one of some values.</summary>
    public static SettingDefinition Of<T>(
        string name, SettingValues<T> values, Func<PotemkinSettings, T, PotemkinSettings> set, string standard, string meaning) =>
        new(name, values.Words, standard, meaning, (settings, text) => set(settings, values.Read(text)));

    /// <summary>The settings with this one read.</summary>
    /// <param name="settings">The settings before.</param>
    /// <param name="text">The value.</param>
    /// <param name="refused">Makes the error out of what the value may be.</param>
    /// <exception cref="PotemkinException">The value cannot be read.</exception>
    public PotemkinSettings Apply(PotemkinSettings settings, SettingText text, Func<string, PotemkinException> refused)
    {
        try
        {
            return Set(settings, text);
        }
        catch (Exception unreadable) when (unreadable is FormatException or OverflowException or ArgumentException)
        {
            throw refused($"It is {Values.Replace('`', '\'')}.");
        }
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
