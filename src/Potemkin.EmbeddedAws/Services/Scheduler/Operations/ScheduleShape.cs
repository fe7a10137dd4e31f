using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Scheduler;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Scheduler.Operations;

/// <summary>A schedule, with what holds where its template says nothing.</summary>
internal sealed record ScheduleShape
{
    private const int LongestAgeOfEvents = 86_400;
    private const int MostRetries = 185;

    public required string Arn { get; init; }

    public required string Name { get; init; }

    public required string GroupName { get; init; }

    public required string State { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public required DateTimeOffset LastModificationDate { get; init; }

    public required JsonObject Target { get; init; }

    public string? Description { get; init; }

    public JsonNode? FlexibleTimeWindow { get; init; }

    public string? ScheduleExpression { get; init; }

    public string? ScheduleExpressionTimezone { get; init; }

    public DateTimeOffset? StartDate { get; init; }

    public DateTimeOffset? EndDate { get; init; }

    public string? KmsKeyArn { get; init; }

    public string? ActionAfterCompletion { get; init; }

    /// <summary>See <a href="https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ScheduleSummary.html">ScheduleSummary</a>.</summary>
    public static ScheduleShape Summary(Resource schedule) => new()
    {
        Arn = schedule.Arn,
        Name = schedule.PhysicalId,
        GroupName = schedule.Properties.Text("GroupName") ?? Schedule.DefaultGroup,
        State = schedule.Properties.Text("State") ?? "ENABLED",
        CreationDate = schedule.CreatedAt,
        LastModificationDate = schedule.CreatedAt,
        Target = new JsonObject { ["Arn"] = schedule.Properties.Object("Target")?.Text("Arn") },
    };

    /// <summary>See <a href="https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetSchedule.html">GetSchedule</a>.</summary>
    public static ScheduleShape Whole(Resource schedule) => Summary(schedule) with
    {
        Target = TargetOf(schedule.Properties.Object("Target") ?? []),
        Description = schedule.Properties.Text("Description"),
        FlexibleTimeWindow = schedule.Properties.Copy("FlexibleTimeWindow"),
        ScheduleExpression = schedule.Properties.Text("ScheduleExpression"),
        ScheduleExpressionTimezone = schedule.Properties.Text("ScheduleExpressionTimezone") ?? "UTC",
        StartDate = Time(schedule.Properties.Text("StartDate")),
        EndDate = Time(schedule.Properties.Text("EndDate")),
        KmsKeyArn = schedule.Properties.Text("KmsKeyArn"),
        // A template cannot say otherwise.
        ActionAfterCompletion = "NONE",
    };

    private static JsonObject TargetOf(JsonObject given)
    {
        var target = given.DeepClone().AsObject();
        var retries = given.Object("RetryPolicy");
        target["RetryPolicy"] = new JsonObject
        {
            ["MaximumEventAgeInSeconds"] = retries?.Number("MaximumEventAgeInSeconds") ?? LongestAgeOfEvents,
            ["MaximumRetryAttempts"] = retries?.Number("MaximumRetryAttempts") ?? MostRetries,
        };
        return target;
    }

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
