using Potemkin.Core.Journals;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Sweeping;

/// <summary>Finds the stacks that runs left behind, and deletes them.</summary>
/// <param name="connect">Makes the clients for a target, a profile and a region; those of <see cref="AwsClientFactory"/> by default.</param>
/// <param name="time">The clock; the system's by default.</param>
public sealed class Sweeper(Func<PotemkinSettings, AwsClients>? connect = null, TimeProvider? time = null) : IDisposable
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly AccountRegions _places = new(connect ?? (settings => AwsClientFactory.Create(settings)), time ?? TimeProvider.System);

    /// <summary>Finds what runs left behind, and changes nothing. What cannot be looked at is told beside what can.</summary>
    /// <param name="options">Where to look, and what to choose.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<SweepFindings> FindAsync(SweepOptions options, CancellationToken cancellationToken = default)
    {
        var findings = new SweepFindings();
        var now = _time.GetUtcNow();
        var choice = new Choice(options, now);
        if (options.ByTag)
            await new TagSearch(_places, options, choice).SearchAsync(findings, cancellationToken);
        else
            await new JournalSearch(_places, options, choice, now).SearchAsync(findings, cancellationToken);
        return findings;
    }

    /// <summary>
    /// Deletes the stacks that are chosen, the newest first and those that deploy rules last, and removes the journals of which nothing
    /// is left. A stack that cannot be deleted holds up no other one.
    /// </summary>
    /// <param name="findings">What was found.</param>
    /// <param name="told">What is told of each stack, as soon as it is known.</param>
    /// <param name="cancellationToken">Ends the wait; deletions that are under way go on.</param>
    public async Task<IReadOnlyList<SweptStack>> DeleteAsync(
        SweepFindings findings, Action<SweptStack>? told = null, CancellationToken cancellationToken = default)
    {
        var swept = new List<SweptStack>();
        var chosen = findings.Stacks.Where(stack => stack.IsChosen).OrderByDescending(stack => stack.CreatedAt);
        foreach (var stacks in chosen.GroupBy(stack => stack.IsOfRule).OrderBy(stacks => stacks.Key))
        {
            var deletions = stacks.Select(stack => DeleteAsync(stack, cancellationToken)).ToList();
            await foreach (var deletion in Task.WhenEach(deletions))
            {
                var outcome = await deletion;
                told?.Invoke(outcome);
                swept.Add(outcome);
            }
        }

        var gone = swept.Where(stack => stack.Failure is null).Select(stack => stack.Stack.Id).ToHashSet();
        foreach (var journal in findings.Journals.Where(journal => journal.StackIds.All(gone.Contains)))
            Remove(journal, findings);
        return swept;
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _places.Dispose();

    private async Task<SweptStack> DeleteAsync(StandingStack stack, CancellationToken cancellationToken)
    {
        try
        {
            await new StackDeletion(stack.Place, _time, stack.Place.Settings, progress: null)
                .DeleteAsync(stack.Doomed, cancellationToken);
            return new SweptStack(stack, null);
        }
        catch (PotemkinException failure)
        {
            return new SweptStack(stack, failure);
        }
    }

    private static void Remove(SpentJournal journal, SweepFindings findings)
    {
        try
        {
            File.Delete(journal.Path);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            findings.Add(JournalErrors.Unremovable(journal.Path, reason));
        }
    }
}
