using System.Globalization;
using System.Text.RegularExpressions;
using Potemkin.Core.Evidence;

namespace Potemkin.Core.Settings;

/// <summary>The values that a setting may have.</summary>
/// <param name="Words">Which they are, in Markdown.</param>
/// <param name="Read">Reads one of them; a <see cref="FormatException"/> where it is none.</param>
internal sealed record SettingValues<T>(string Words, Func<SettingText, T> Read);

/// <summary>The kinds of values that there are.</summary>
internal static partial class SettingValues
{
    public static SettingValues<Targets.Target> Target { get; } = new(
        "`embedded`, `live` or an address such as http://127.0.0.1:4566", setting => Targets.Target.Parse(setting.Text));

    public static SettingValues<TimeSpan> Duration { get; } = new(
        "a duration of at most a day, such as 500ms, 30s, 15m or 6h",
        setting => Settings.Duration.Parse(setting.Text, TimeSpan.FromDays(1)));

    public static SettingValues<TimeSpan> Lifetime { get; } = new(
        "a duration of at most 30 days, such as 30m, 6h or 7d",
        setting => Settings.Duration.Parse(setting.Text, TimeSpan.FromDays(30)));

    public static SettingValues<TimeSpan> ClockSkew { get; } = new(
        "a duration of at most a day, such as 5m, or -5m for a clock that is behind",
        setting => Settings.Duration.ParseSigned(setting.Text, TimeSpan.FromDays(1)));

    public static SettingValues<double> Probability { get; } = Number(
        "a probability from 0 to 1, such as 0.2", value => value is >= 0 and <= 1);

    public static SettingValues<double> PositiveNumber { get; } = Number("a positive number, such as 60", value => value > 0);

    public static SettingValues<int> WholeNumber { get; } = new(
        "a whole number", setting => int.Parse(setting.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    public static SettingValues<int> WholeNumberFromZero { get; } = new(
        "a whole number from 0, such as 20",
        setting => int.Parse(setting.Text, NumberStyles.None, CultureInfo.InvariantCulture));

    public static SettingValues<int> PositiveWholeNumber { get; } = new(
        "a positive whole number, such as 20",
        setting => Require(int.Parse(setting.Text, NumberStyles.None, CultureInfo.InvariantCulture), value => value > 0));

    public static SettingValues<IReadOnlyList<string>> ComplianceTypes { get; } = new(
        "`none`, or some of COMPLIANT, NON_COMPLIANT and NOT_APPLICABLE, parted by commas",
        setting => setting.Text == "none" ? [] : ReadComplianceTypes(setting.Text));

    public static SettingValues<IReadOnlyList<string>> Actions { get; } = new(
        "actions as in IAM's policies, parted by commas, such as cloudformation:CreateStack, config:*",
        setting => [.. setting.Text.Split(',', StringSplitOptions.TrimEntries).Select(action => Require(action, ActionName().IsMatch(action)))]);

    public static SettingValues<string> Folder { get; } = new(
        "a folder", setting => Path.GetFullPath(Require(setting.Text, setting.Text.Length > 0), setting.Folder));

    public static SettingValues<string> Profile { get; } = new(
        "the name of an AWS profile", setting => Require(setting.Text, setting.Text.Trim().Length > 0));

    public static SettingValues<string> Region { get; } = new(
        "the name of an AWS region, such as eu-west-1", setting => Require(setting.Text, RegionName().IsMatch(setting.Text)));

    /// <summary>One of these words.</summary>
    public static SettingValues<T> OneOf<T>(params (string Word, T Value)[] choices) => new(
        string.Join(", ", choices.SkipLast(1).Select(choice => $"`{choice.Word}`")) + $" or `{choices[^1].Word}`",
        setting => Require(Array.Find(choices, choice => choice.Word == setting.Text), choice => choice.Word is not null).Value);

    private static List<string> ReadComplianceTypes(string text)
    {
        List<string> words = [.. text.Split(',', StringSplitOptions.TrimEntries)];
        return [.. RuleCoverage.ComplianceTypes.Where(Require(words, words.TrueForAll(RuleCoverage.ComplianceTypes.Contains)).Contains)];
    }

    private static SettingValues<double> Number(string words, Func<double, bool> isInRange) => new(
        words,
        setting => Require(
            double.Parse(setting.Text, NumberStyles.Float, CultureInfo.InvariantCulture),
            value => double.IsFinite(value) && isInRange(value)));

    private static T Require<T>(T value, Func<T, bool> isInRange) => Require(value, isInRange(value));

    private static T Require<T>(T value, bool isInRange) => isInRange ? value : throw new FormatException();

    [GeneratedRegex(@"^(\*|[A-Za-z0-9*?-]+:[A-Za-z0-9*?]+)\z")]
    private static partial Regex ActionName();

    [GeneratedRegex(@"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}\z")]
    private static partial Regex RegionName();
}
