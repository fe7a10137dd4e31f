using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Scheduler;

/// <summary>
/// The errors of Amazon EventBridge Scheduler.
/// See <a href="https://docs.aws.amazon.com/scheduler/latest/APIReference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class SchedulerErrors
{
    public static AwsException ScheduleNotFound(string name) => new("ResourceNotFoundException", $"Schedule {name} does not exist.", 404);

    public static AwsException GroupNotFound(string name) => new("ResourceNotFoundException", $"Schedule group {name} does not exist.", 404);

    public static AwsException InvalidNextToken() => new("ValidationException", "Invalid NextToken provided.");
}
