namespace Potemkin.Core.Settings;

/// <summary>The tag of a scenario that sets a setting.</summary>
/// <param name="Words">How it is written, in Markdown.</param>
/// <param name="ValueIn">The value that a tag, without its @, sets the setting to; null where it is another tag.</param>
internal sealed record SettingTag(string Words, Func<string, string?> ValueIn)
{
    /// <summary><c>@name:value</c>.</summary>
    public static SettingTag Named(string name, string example) => new(
        $"`@{name}:{example}`",
        tag => tag.StartsWith($"{name}:", StringComparison.Ordinal) ? tag[(name.Length + 1)..] : null);

    /// <summary>The values themselves.</summary>
    public static SettingTag Values(params string[] values) => new(
        string.Join(", ", values.Select(value => $"`@{value}`")),
        tag => values.Contains(tag) ? tag : null);
}
