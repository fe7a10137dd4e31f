using Potemkin.Core.Targets;

namespace Potemkin.Core.Settings;

/// <summary>
/// What the tags of a scenario say to Potemkin. Tags are given without their @, those of the feature before those of the scenario:
/// of a kind the last one counts.
/// </summary>
public static class ScenarioTags
{
    private const string LiveOnly = "live-only";
    private const string EmbeddedOnly = "embedded-only";
    private const string Serial = "serial";
    private const string Control = "control:";

    /// <summary>The settings with those that the tags set; other tags are left alone.</summary>
    /// <exception cref="PotemkinException">The value in a tag cannot be read.</exception>
    public static PotemkinSettings Apply(PotemkinSettings settings, IEnumerable<string> tags) => tags.Aggregate(settings, Apply);

    /// <summary>Why a scenario with these tags does not run at this target, as a sentence; null where it does.</summary>
    public static string? SkipReason(Target target, IEnumerable<string> tags)
    {
        var only = tags.LastOrDefault(tag => tag is LiveOnly or EmbeddedOnly);
        var runs = only switch
        {
            LiveOnly => target.Kind == TargetKind.Live,
            EmbeddedOnly => target.Kind == TargetKind.Embedded,
            _ => true,
        };
        return runs ? null : $"The scenario is tagged '@{only}', and the target is '{target}'.";
    }

    /// <summary>Whether a scenario with these tags runs alone, when all that run side by side are over.</summary>
    public static bool IsSerial(IEnumerable<string> tags) => tags.Contains(Serial);

    /// <summary>The controls that a scenario is evidence for, such as <c>CIS-2.1.1</c>, each once, in the order of the tags.</summary>
    /// <exception cref="PotemkinException">A tag names no control.</exception>
    public static IReadOnlyList<string> Controls(IEnumerable<string> tags) =>
    [
        .. tags
            .Where(tag => tag.StartsWith(Control, StringComparison.Ordinal))
            .Select(tag => tag.Length > Control.Length ? tag[Control.Length..] : throw SettingErrors.NoControl(tag))
            .Distinct(),
    ];

    private static PotemkinSettings Apply(PotemkinSettings settings, string tag) =>
        SettingDefinitions.All.Aggregate(settings, (applied, definition) => definition.Tag?.ValueIn(tag) is { } value
            ? definition.Apply(
                applied, new SettingText(value, Environment.CurrentDirectory), reason => SettingErrors.UnreadableTag(tag, reason))
            : applied);
}
