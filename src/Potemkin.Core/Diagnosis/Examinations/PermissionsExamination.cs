using Amazon.Runtime;
using Potemkin.Core.Calling;
using Potemkin.Core.Diagnosis.Features;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Diagnosis.Examinations;

/// <summary>
/// Whether the credentials may do what a run does. Each operation is called for something that does not exist: where it is allowed AWS says
/// that, and where it is not AWS says so first.
/// </summary>
internal sealed class PermissionsExamination : IExamination
{
    private readonly record struct Answer(ApiOperation Operation, bool IsRefused, string? Reason);

    public string Subject => "permissions";

    public async Task<IReadOnlyList<Finding>> ExamineAsync(ComingRun run, CancellationToken cancellationToken)
    {
        var operations = ApiOperations.All.Where(operation => IsUsed(operation.Use, run.Project)).ToList();
        // A name that nobody has: DeleteStack would delete the stack of any other.
        var name = StackName.For("potemkin-doctor", RunId.New(), 0);
        var answers = await Task.WhenAll(operations.Select(operation => TryAsync(run, operation, name, cancellationToken)));

        var findings = new List<Finding>();
        var refused = answers.Where(answer => answer.IsRefused).ToLookup(answer => answer.Operation.Use == OperationUse.Courtesy);
        if (refused[false].Any())
            findings.Add(Refused(Outcome.Fault, "A run needs what the credentials may not do.", refused[false]));
        if (refused[true].Any())
            findings.Add(Refused(Outcome.Warning, "A run does without what the credentials may not do, and learns later why no verdict comes.", refused[true]));
        if (answers.Where(answer => answer is { IsRefused: false, Reason: not null }).ToList() is { Count: > 0 } unanswered)
        {
            findings.Add(new Finding(
                Subject,
                Outcome.NotExamined,
                "Of some operations AWS does not say whether they are allowed.",
                [.. unanswered.Select(answer => $"{answer.Operation.Action}: {answer.Reason}")]));
        }

        return findings.Count > 0 ? findings : [Finding.Fine(Subject, $"The credentials may do all {operations.Count} operations that a run uses; what its resources need is not known.")];
    }

    private Finding Refused(Outcome outcome, string sentence, IEnumerable<Answer> answers) => new(
        Subject, outcome, sentence, [.. answers.Select(answer => $"Refused: {answer.Operation.Action}: {answer.Reason}"), Refusal.Advice]);

    /// <summary>Whether a run of the project uses it; where there are no features, whatever a run can use.</summary>
    private static bool IsUsed(OperationUse use, Project project) => use switch
    {
        OperationUse.Doctor => false,
        OperationUse.DeployedRules => project.Features.Count == 0
            || project.Steps.Any(step => StepPatterns.DeployedRule().IsMatch(step.Text) || StepPatterns.ManagedRule().IsMatch(step.Text)),
        _ => true,
    };

    private static async Task<Answer> TryAsync(ComingRun run, ApiOperation operation, string name, CancellationToken cancellationToken)
    {
        try
        {
            await run.AskAsync(
                async token =>
                {
                    await operation.TryAsync(run.Place.Clients, name, token);
                    return true;
                },
                cancellationToken);
            return new Answer(operation, false, null);
        }
        catch (AmazonServiceException error) when (Refusal.IsForWantOfPermission(error))
        {
            return new Answer(operation, true, error.Message);
        }
        catch (AmazonServiceException error) when ((int)error.StatusCode is >= 400 and < 500 and not 403)
        {
            // What is asked for does not exist: AWS has looked for it.
            return new Answer(operation, false, null);
        }
        catch (AmazonServiceException error)
        {
            return new Answer(operation, false, $"{error.ErrorCode}: {error.Message}");
        }
        catch (PotemkinException silence)
        {
            return new Answer(operation, false, silence.Message.Split('\n')[0]);
        }
    }
}
