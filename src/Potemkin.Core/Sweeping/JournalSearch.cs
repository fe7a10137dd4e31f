using Potemkin.Core.Journals;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Sweeping;

/// <summary>Finds what runs left behind by their journals.</summary>
internal sealed class JournalSearch(AccountRegions places, SweepOptions options, Choice choice, DateTimeOffset now)
{
    // A request that was under way when its run was killed arrives within that time, or not at all.
    private static readonly TimeSpan UnderWay = TimeSpan.FromMinutes(1);

    public async Task SearchAsync(SweepFindings findings, CancellationToken cancellationToken)
    {
        foreach (var path in JournalFolder.Journals(options.JournalFolder))
        {
            try
            {
                if (JournalFile.Read(path) is { } run && IsLookedAt(run, findings))
                    await SearchAsync(run, findings, cancellationToken);
            }
            catch (PotemkinException failure)
            {
                findings.Add(failure);
            }
        }
    }

    private bool IsLookedAt(JournaledRun run, SweepFindings findings)
    {
        if (options.RunId is not null && run.Id != options.RunId)
            return false;
        if (!run.Process.IsOfThisMachine && !options.IsNarrowed)
            findings.Note($"The run '{run.Id}' was on the machine '{run.Process.Machine}', and may be under way there. To look at it: --run {run.Id}");
        else if (run.Process.IsOfThisMachine && !run.HasEnded && run.Process.IsAlive())
            findings.Note($"The run '{run.Id}' is under way, in the process {run.Process.Id}.");
        else
            return true;
        return false;
    }

    private async Task SearchAsync(JournaledRun run, SweepFindings findings, CancellationToken cancellationToken)
    {
        var standing = new List<string>();
        var lookedAt = run.Standing.Where(stack => options.Regions.Count == 0 || options.Regions.Contains(stack.Region)).ToList();
        var allAreKnown = lookedAt.Count == run.Standing.Count;
        foreach (var journaled in lookedAt)
        {
            try
            {
                var stack = await FindAsync(run, journaled, cancellationToken);
                if (stack is not null && choice.ByJournal(stack, run, journaled) is { } judged)
                    findings.Add(judged);
                else
                    allAreKnown &= stack is null && (journaled.Id is not null || journaled.CreatingAt + UnderWay <= now);
                if (stack is not null)
                    standing.Add(stack.Id);
            }
            catch (PotemkinException failure)
            {
                findings.Add(failure);
                allAreKnown = false;
            }
        }

        if (allAreKnown)
            findings.Journals.Add(new SpentJournal(run.Path, standing));
    }

    /// <summary>The stack; null where it is gone.</summary>
    private async Task<StandingStack?> FindAsync(JournaledRun run, JournaledStack journaled, CancellationToken cancellationToken)
    {
        var place = await OpenAsync(run, journaled, cancellationToken);
        var stack = await new StandingStacks(place).FindAsync(journaled.Id ?? journaled.Name, cancellationToken);
        return stack?.RunId == run.Id ? stack : null;
    }

    /// <summary>The account and the region of a stack, by the first profile that is for the account.</summary>
    private async Task<AccountRegion> OpenAsync(JournaledRun run, JournaledStack journaled, CancellationToken cancellationToken)
    {
        var target = options.Endpoint is { } endpoint ? Target.At(endpoint) : run.Target;
        var tried = new List<(string? Profile, string Account)>();
        IReadOnlyList<string?> ofJournal = [journaled.Profile];
        foreach (var profile in options.Profiles.Count > 0 ? options.Profiles : ofJournal)
        {
            var settings = new PotemkinSettings { Target = target, Profile = profile, Region = journaled.Region };
            var place = await places.ReachAsync(settings, cancellationToken);
            if (place.Identity.AccountId == journaled.Account)
                return place;
            tried.Add((profile, place.Identity.AccountId));
        }

        throw SweepErrors.OtherAccount(run, journaled.Account, tried);
    }
}
