using Potemkin.Core.Sweeping;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Diagnosis.Examinations;

/// <summary>Whether earlier runs left stacks behind: those whose tags say that they have expired, and those that journals name.</summary>
internal sealed class OrphansExamination : IExamination
{
    public string Subject => "orphans";

    public async Task<IReadOnlyList<Finding>> ExamineAsync(ComingRun run, CancellationToken cancellationToken)
    {
        var settings = run.Project.Settings;
        var options = new SweepOptions { JournalFolder = settings.JournalFolder };
        var now = run.Time.GetUtcNow();
        var choice = new Choice(options, now);
        var byTag = new SweepFindings();
        foreach (var stack in await new StandingStacks(run.Place).ListAsync(cancellationToken))
        {
            if (choice.ByTag(stack) is { } expired)
                byTag.Add(expired);
        }

        var byJournal = new SweepFindings();
        await new JournalSearch(run.Places, options, choice, now).SearchAsync(byJournal, cancellationToken);

        var journaled = byJournal.Stacks.Where(stack => stack.IsChosen).ToList();
        var expiredOnly = byTag.Stacks.ExceptBy(journaled.Select(stack => stack.Id), stack => stack.Id).ToList();
        IReadOnlyList<StandingStack> left = [.. journaled, .. expiredOnly];
        List<Finding> findings = [.. byJournal.Failures.Select(failure => Finding.Of(Subject, Outcome.Warning, failure))];
        if (left.Count > 0)
            findings.Add(Left(left, journaled.Count, expiredOnly.Count, settings.Target, now));
        return findings.Count > 0 ? findings : [Finding.Fine(Subject, "Earlier runs left no stacks behind.")];
    }

    private Finding Left(IReadOnlyList<StandingStack> left, int journaled, int expired, Target target, DateTimeOffset now) => new(
        Subject,
        Outcome.Warning,
        left.Count == 1 ? "An earlier run left a stack behind." : $"Earlier runs left {left.Count} stacks behind.",
        [
            .. left.Select(stack => $"Left: '{stack.Name}' of the run {stack.RunId}, {Age.Write(now - stack.CreatedAt)} old: {stack.Why}"),
            .. journaled > 0 ? ["Try: potemkin sweep --delete"] : Array.Empty<string>(),
            .. expired > 0 ? [$"Try: potemkin sweep --by-tag{EndpointOf(target)} --delete"] : Array.Empty<string>(),
        ]);

    private static string EndpointOf(Target target) => target.Endpoint is { } endpoint ? $" --endpoint-url {endpoint}" : "";
}
