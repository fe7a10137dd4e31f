using System.Globalization;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Settings;

/// <summary>Reads the settings out of environment variables.</summary>
public static class SettingsReader
{
    private const string Prefix = "POTEMKIN_";

    private static readonly Dictionary<string, Func<PotemkinSettings, string, PotemkinSettings>> Variables = new(StringComparer.Ordinal)
    {
        ["POTEMKIN_TARGET"] = (settings, text) => settings with { Target = Target.Parse(text) },
        ["POTEMKIN_TIMEOUT_STACK"] = (settings, text) => settings with { StackTimeout = Duration.Parse(text) },
        ["POTEMKIN_TIMEOUT_VERDICT"] = (settings, text) => settings with { VerdictTimeout = Duration.Parse(text) },
        ["POTEMKIN_SETTLE"] = (settings, text) => settings with { Settle = Duration.Parse(text) },
        ["POTEMKIN_LATENCY"] = (settings, text) => settings with { Embedded = settings.Embedded with { Realistic = IsRealistic(text) } },
        ["POTEMKIN_TIME_SCALE"] = (settings, text) => settings with { Embedded = settings.Embedded with { TimeScale = PositiveNumber(text) } },
        ["POTEMKIN_SEED"] = (settings, text) => settings with { Embedded = settings.Embedded with { Seed = WholeNumber(text) } },
        ["POTEMKIN_TEMPLATES"] = (settings, text) => settings with { TemplatesFolder = Path.GetFullPath(text) },
        ["POTEMKIN_RULES"] = (settings, text) => settings with { RulesFolder = Path.GetFullPath(text) },
    };

    /// <summary>The settings that the environment of this process asks for.</summary>
    /// <exception cref="PotemkinException">A variable is unknown, or its value cannot be read.</exception>
    public static PotemkinSettings FromEnvironment() =>
        From(Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .Select(variable => KeyValuePair.Create((string)variable.Key, (string)variable.Value!)));

    /// <summary>The settings that these variables ask for; those that do not begin with <c>POTEMKIN_</c> are not looked at.</summary>
    /// <exception cref="PotemkinException">A variable is unknown, or its value cannot be read.</exception>
    public static PotemkinSettings From(IEnumerable<KeyValuePair<string, string>> variables) =>
        variables
            .Where(variable => variable.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(variable => variable.Key, StringComparer.Ordinal)
            .Aggregate(new PotemkinSettings(), Apply);

    private static PotemkinSettings Apply(PotemkinSettings settings, KeyValuePair<string, string> variable)
    {
        if (!Variables.TryGetValue(variable.Key, out var apply))
            throw SettingErrors.Unknown(variable.Key, Variables.Keys);
        try
        {
            return apply(settings, variable.Value);
        }
        catch (FormatException unreadable)
        {
            throw SettingErrors.Unreadable(variable.Key, variable.Value, unreadable.Message);
        }
    }

    private static bool IsRealistic(string text) => text switch
    {
        "none" => false,
        "realistic" => true,
        _ => throw new FormatException("It is 'none' or 'realistic'."),
    };

    private static double PositiveNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number > 0
            ? number
            : throw new FormatException("It is a positive number, such as 60 for a minute in a second.");

    private static int WholeNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException("It is a whole number.");
}
