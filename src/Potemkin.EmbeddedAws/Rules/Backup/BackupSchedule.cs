using System.Globalization;

namespace Potemkin.EmbeddedAws.Rules.Backup;

/// <summary>
/// How often a schedule expression comes round.
/// See <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html">schedule expressions</a>.
/// </summary>
internal static class BackupSchedule
{
    private const int MinutesField = 0;
    private const int HoursField = 1;
    private const int MonthField = 3;

    /// <summary>The longest time between two; without an expression a plan backs up each day at 5:00.</summary>
    public static TimeSpan Interval(string? expression)
    {
        if (expression is null)
            return TimeSpan.FromDays(1);
        var fields = expression[(expression.IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return expression.StartsWith("rate", StringComparison.Ordinal) ? OfRate(fields) : OfCron(fields);
    }

    private static TimeSpan OfRate(string[] fields)
    {
        var value = double.Parse(fields[0], CultureInfo.InvariantCulture);
        return fields[1].TrimEnd('s') switch
        {
            "minute" => TimeSpan.FromMinutes(value),
            "hour" => TimeSpan.FromHours(value),
            _ => TimeSpan.FromDays(value),
        };
    }

    private static TimeSpan OfCron(string[] fields) => fields switch
    {
        _ when fields[MonthField] is not ("*" or "?") => TimeSpan.FromDays(366),
        [_, _, not ("*" or "?"), ..] => TimeSpan.FromDays(31),
        [_, _, _, _, not ("*" or "?"), ..] => TimeSpan.FromDays(7),
        _ when Step(fields[HoursField], 24) is var hours and < 24 => TimeSpan.FromHours(fields[MinutesField] is "*" ? 0 : hours),
        _ => TimeSpan.FromDays(1),
    };

    /// <summary>The widest gap of a field such as <c>*</c>, <c>*/4</c> or <c>0,12</c>.</summary>
    private static int Step(string field, int full)
    {
        if (field == "*")
            return 1;
        if (field.Split('/') is [_, var step])
            return int.Parse(step, CultureInfo.InvariantCulture);
        if (!field.Split(',').All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return full;
        var hours = field.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).Order().ToList();
        return hours.Append(hours[0] + full).Zip(hours, (next, one) => next - one).Max();
    }
}
