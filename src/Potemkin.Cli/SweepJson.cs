using Potemkin.Cli.Frame;
using Potemkin.Core.Sweeping;

namespace Potemkin.Cli;

/// <summary>Tells of a sweep to programs: one JSON object at its end.</summary>
internal sealed class SweepJson(TextWriter output) : ISweepReport
{
    public void Found(SweepFindings findings, bool isToDelete)
    {
    }

    public void Swept(SweptStack stack)
    {
    }

    public void End(SweepFindings findings, IReadOnlyList<SweptStack> swept)
    {
        var outcomes = swept.ToDictionary(outcome => outcome.Stack.Id);
        Json.Write(
            output,
            new
            {
                Stacks = findings.Stacks.Select(stack => new
                {
                    stack.Name,
                    stack.Id,
                    Run = stack.RunId,
                    stack.Scenario,
                    stack.Region,
                    stack.Account,
                    stack.CreatedAt,
                    stack.ExpiresAt,
                    stack.Status,
                    Chosen = stack.IsChosen,
                    stack.Why,
                    Deleted = outcomes.TryGetValue(stack.Id, out var outcome) && outcome.Failure is null,
                    Failure = outcome?.Failure?.Message,
                }),
                findings.Notes,
                Failures = findings.Failures.Select(failure => failure.Message),
            });
    }
}
