using System.Collections;

namespace Potemkin.Core.Settings;

/// <summary>Reads the settings out of <c>potemkin.json</c> and of environment variables, which go before it.</summary>
public static class SettingsReader
{
    /// <summary>
    /// The settings of the project that the test assembly was built from: its nearest <c>potemkin.json</c> from the assembly's folder
    /// upwards to the project's, and over it the environment of this process.
    /// </summary>
    /// <exception cref="PotemkinException">A setting is unknown, or its value cannot be read.</exception>
    public static PotemkinSettings Read() => Read(AppContext.BaseDirectory);

    /// <summary>The settings of the project that a folder lies in: for a tool, which lies somewhere else itself.</summary>
    /// <exception cref="PotemkinException">A setting is unknown, or its value cannot be read.</exception>
    public static PotemkinSettings Read(string folder) => From(
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(variable => KeyValuePair.Create((string)variable.Key, (string)variable.Value!)),
        folder);

    /// <summary>
    /// The settings that these variables ask for, over those of the project that a folder lies in; variables that do not begin with
    /// <c>POTEMKIN_</c> are not looked at. Without a folder there is no project.
    /// </summary>
    /// <exception cref="PotemkinException">A setting is unknown, or its value cannot be read.</exception>
    public static PotemkinSettings From(IEnumerable<KeyValuePair<string, string>> variables, string? folder = null)
    {
        var settings = folder is null ? new PotemkinSettings() : PotemkinSettings.Of(folder);
        if (folder is not null && ProjectFolder.Find(SettingsFile.Name, folder) is { } file)
            settings = SettingsFile.Read(file).Aggregate(settings, Apply);
        return variables
            .Where(variable => variable.Key.StartsWith(SettingDefinition.VariablePrefix, StringComparison.Ordinal))
            .OrderBy(variable => variable.Key, StringComparer.Ordinal)
            .Aggregate(settings, Apply);
    }

    private static PotemkinSettings Apply(PotemkinSettings settings, FileSetting setting) =>
        SettingDefinitions.All.Single(definition => definition.Name == setting.Name).Apply(
            settings, setting.Text, reason => SettingErrors.Unreadable(setting.Name, setting.Text.Text, reason, setting.Place));

    private static PotemkinSettings Apply(PotemkinSettings settings, KeyValuePair<string, string> variable)
    {
        var definition = SettingDefinitions.All.FirstOrDefault(definition => definition.Variable == variable.Key)
            ?? throw SettingErrors.Unknown(variable.Key, [.. SettingDefinitions.All.Select(definition => definition.Variable)]);
        return definition.Apply(
            settings,
            new SettingText(variable.Value, Environment.CurrentDirectory),
            reason => SettingErrors.Unreadable(variable.Key, variable.Value, reason));
    }
}
