namespace Potemkin.Core.Settings;

/// <summary>A setting as <c>potemkin.json</c> has it.</summary>
/// <param name="Name">The path to it, such as <c>timeout.stack</c>.</param>
/// <param name="Text">Its value.</param>
/// <param name="Place">The file and the line.</param>
internal sealed record FileSetting(string Name, SettingText Text, string Place);
