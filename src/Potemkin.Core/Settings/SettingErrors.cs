namespace Potemkin.Core.Settings;

internal static class SettingErrors
{
    public static PotemkinException Unknown(string variable, IEnumerable<string> known) => new(
        $"There is no setting '{variable}'.",
        NearestName.Question(variable, known),
        $"Known: {string.Join(", ", known)}");

    public static PotemkinException Unreadable(string variable, string value, string reason) => new(
        $"The setting '{variable}' cannot be '{value}'.",
        reason);
}
