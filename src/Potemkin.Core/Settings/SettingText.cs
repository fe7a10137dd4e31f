namespace Potemkin.Core.Settings;

/// <summary>What somebody set a setting to.</summary>
/// <param name="Text">The value as it is written.</param>
/// <param name="Folder">The folder that a relative one counts from.</param>
internal sealed record SettingText(string Text, string Folder);
