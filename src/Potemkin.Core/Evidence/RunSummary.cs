using System.Globalization;

namespace Potemkin.Core.Evidence;

/// <summary>Says in one line what a run did.</summary>
internal static class RunSummary
{
    /// <summary>
    /// <c>Run k3v9x0q1az: 30 stacks, 90 resources, 92 evaluations, 214 API calls (3 throttled), about $0.81 of AWS Config.</c>
    /// </summary>
    public static string Of(string runId, RunActivity activity)
    {
        var throttled = activity.Calls.Sum(call => call.Throttled);
        string?[] counts =
        [
            Counted(activity.Stacks.Created, "stack"),
            Counted(activity.Resources.Sum(resource => resource.Created), "resource"),
            Counted(activity.Evaluations.Seen, "evaluation"),
            Counted(activity.Calls.Sum(call => call.Attempts), "API call") + (throttled > 0 ? $" ({Number(throttled)} throttled)" : ""),
            activity.Cost is { } cost ? $"about {cost} of AWS Config" : null,
        ];
        return $"Run {runId}: {string.Join(", ", counts.OfType<string>())}.";
    }

    private static string Counted(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
