using Amazon.ConfigService;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Diagnosis.Examinations;

/// <summary>Whether AWS Config records at all.</summary>
internal sealed class RecorderExamination : IExamination
{
    public string Subject => "recorder";

    public async Task<IReadOnlyList<Finding>> ExamineAsync(ComingRun run, CancellationToken cancellationToken)
    {
        var sight = await run.AskAsync(run.Place.Recorder.SeeAsync, cancellationToken);
        if (sight.Refused is { } refused)
            return [Refusal.Finding(Subject, refused)];
        if (sight.WhyOff("any resource") is { } off)
            return [Finding.Of(Subject, Outcome.Fault, off)];

        var status = sight.Status!;
        if (status.LastStatus?.Value.Equals(RecorderStatus.Failure.Value, StringComparison.OrdinalIgnoreCase) == true)
        {
            return
            [
                new Finding(
                    Subject,
                    Outcome.Warning,
                    $"The configuration recorder '{status.Name}' is on, but its last recording failed.",
                    [
                        $"Last error: {status.LastErrorCode}: {status.LastErrorMessage}",
                        $"At: {AwsTime.Of(status.LastStatusChangeTime):u}",
                        $"Try: see what the role '{sight.Recorder!.RoleARN}' may do.",
                    ]),
            ];
        }

        return [Finding.Fine(Subject, $"The configuration recorder '{status.Name}' is on.")];
    }
}
