using System.Collections.Concurrent;
using Potemkin.Core.Journals;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Stacks;

/// <summary>Knows every stack of a run from before it is created until it is gone, in whatever account and region.</summary>
/// <param name="runId">The run.</param>
/// <param name="journal">Where it is written down; null where nothing outlives the process, because the target does not.</param>
internal sealed class StackLedger(string runId, RunJournal? journal)
{
    private readonly ConcurrentDictionary<string, Stack> _standing = new();
    private readonly ConcurrentBag<Task> _behind = [];
    private readonly Lock _gate = new();
    private bool _hasEnded;
    private int _count;

    /// <summary>The stacks that stay when the run has ended.</summary>
    public IReadOnlyList<Stack> Kept => [.. _standing.Values.Where(stack => stack.IsKept).OrderBy(stack => stack.Name, StringComparer.Ordinal)];

    /// <summary>A number that nothing else of the run has.</summary>
    public int NextNumber() => Interlocked.Increment(ref _count);

    /// <summary>Takes note of a stack that is about to be created.</summary>
    /// <exception cref="PotemkinException">The run has ended, or it could not be written down, and must not be created.</exception>
    public void Creating(Stack stack, JournaledStack entry)
    {
        lock (_gate)
        {
            if (_hasEnded)
                throw StackErrors.TooLate(stack);
            journal?.Creating(entry);
            _standing[stack.Name] = stack;
        }
    }

    /// <summary>Takes note of a stack that has its stack id.</summary>
    public void Created(Stack stack) => journal?.Created(stack.Name, stack.Id);

    /// <summary>Takes note of a stack that is gone.</summary>
    public void Deleted(Stack stack)
    {
        _standing.TryRemove(stack.Name, out _);
        journal?.Deleted(stack.Name);
    }

    /// <summary>Takes note of deletions that go on behind a scenario.</summary>
    public void Behind(Task deletions) => _behind.Add(deletions);

    /// <summary>
    /// Waits for the deletions that are under way, and deletes whatever else still stands and is not kept: at last what is shared, on
    /// which the others may depend.
    /// </summary>
    /// <exception cref="StacksLeftException">Some could not be deleted; each of them is told.</exception>
    public async Task EndAsync()
    {
        lock (_gate)
            _hasEnded = true;
        await _behind.AllEndedAsync();
        List<Exception> failures = [.. await DeleteAsync(stack => !stack.IsShared), .. await DeleteAsync(stack => stack.IsShared)];
        foreach (var stack in Kept)
            journal?.Kept(stack.Name);
        journal?.End();
        if (failures.Count > 0)
            throw StackErrors.Left(runId, failures);
    }

    /// <summary>Deletes them all at once, and again what is left as long as that becomes less: one may hold another until it is gone.</summary>
    private async Task<IReadOnlyList<Exception>> DeleteAsync(Func<Stack, bool> isMeant)
    {
        while (true)
        {
            var deletions = _standing.Values.Where(stack => !stack.IsKept && isMeant(stack)).Select(stack => stack.DeleteAsync()).ToList();
            await deletions.AllEndedAsync();
            List<Exception> failures = [.. deletions.Select(deletion => deletion.Exception?.InnerException).OfType<Exception>()];
            if (failures.Count == 0 || failures.Count == deletions.Count)
                return failures;
        }
    }
}
