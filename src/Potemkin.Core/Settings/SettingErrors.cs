namespace Potemkin.Core.Settings;

internal static class SettingErrors
{
    public static PotemkinException Unknown(string name, IReadOnlyList<string> known, string? place = null) => new(
        $"There is no setting '{name}'.",
        At(place),
        NearestName.Question(name, known.Concat(Groups(known))),
        $"Known: {string.Join(", ", known)}");

    public static PotemkinException Unreadable(string name, string value, string reason, string? place = null) => new(
        $"The setting '{name}' cannot be '{value}'.",
        At(place),
        reason);

    public static PotemkinException Group(string name, IEnumerable<string> members, string place) => new(
        $"The setting '{name}' is a group of settings, and has no value of its own.",
        At(place),
        $"Write it as an object with {string.Join(", ", members)}.");

    public static PotemkinException NotText(string name, string place) => new(
        $"The setting '{name}' is neither text nor a number.",
        At(place),
        "Write its value in double quotes, as docs/settings.md shows.");

    public static PotemkinException Twice(string name, string place) => new(
        $"The setting '{name}' is given twice.",
        At(place));

    public static PotemkinException NoJson(string path, string place, string reason) => new(
        $"The settings file '{path}' is not JSON.",
        At(place),
        $"Reason: {reason}");

    public static PotemkinException NoObject(string path) => new(
        $"The settings file '{path}' is not an object.",
        "Write the settings between { and }.");

    public static PotemkinException NoFile(string path, Exception reason) => new(
        $"The settings file '{path}' cannot be read.",
        $"Reason: {reason.Message}");

    public static PotemkinException UnreadableTag(string tag, string reason) => new(
        $"The tag '@{tag}' cannot be read.",
        reason);

    public static PotemkinException NoControl(string tag) => new(
        $"The tag '@{tag}' names no control.",
        "Write one such as '@control:CIS-2.1.1'.");

    /// <summary>The first parts of names such as <c>timeout.stack</c>, for a group may be misspelt as well.</summary>
    private static IEnumerable<string> Groups(IEnumerable<string> names) =>
        names.Where(name => name.Contains('.')).Select(name => name[..name.IndexOf('.')]);

    private static string? At(string? place) => place is null ? null : $"At: {place}";
}
