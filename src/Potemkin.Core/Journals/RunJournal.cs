using System.Text;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Journals;

/// <summary>
/// What a run writes down of its stacks, so that none is lost however the run ends. Each line has reached the operating system when the
/// method returns, that of a stack about to be created the disk too. The file is there from the first stack on, and is removed when the
/// run ends with nothing left.
/// </summary>
/// <param name="folder">The folder of the journals.</param>
/// <param name="runId">The run.</param>
/// <param name="target">Where it puts its stacks.</param>
/// <param name="time">The clock.</param>
internal sealed class RunJournal(string folder, string runId, Target target, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _standing = [];
    private FileStream? _file;
    private bool _hasEnded;

    /// <summary>The file.</summary>
    public string Path { get; } = System.IO.Path.Combine(folder, $"{runId}.jsonl");

    /// <summary>To be called before CreateStack is sent.</summary>
    /// <exception cref="PotemkinException">It cannot be written, and the stack must not be created.</exception>
    public void Creating(JournaledStack stack)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_hasEnded, this);
            _file ??= Begin();
            Write(_file, new JournalLine.Creating(
                time.GetUtcNow(), stack.Name, stack.Account, stack.Region, stack.Profile, stack.Template, stack.Scenario));
            Attempt(() => _file.Flush(flushToDisk: true));
            _standing.Add(stack.Name);
        }
    }

    /// <summary>To be called when CreateStack was answered.</summary>
    /// <exception cref="PotemkinException">It cannot be written.</exception>
    public void Created(string stack, string id) => WriteOf(stack, new JournalLine.Created(time.GetUtcNow(), stack, id));

    /// <summary>To be called when nothing of the stack is left, or CreateStack was refused.</summary>
    /// <exception cref="PotemkinException">It cannot be written.</exception>
    public void Deleted(string stack)
    {
        lock (_gate)
        {
            WriteOf(stack, new JournalLine.Deleted(time.GetUtcNow(), stack));
            _standing.Remove(stack);
        }
    }

    /// <summary>To be called when the stack is left in place on purpose.</summary>
    /// <exception cref="PotemkinException">It cannot be written.</exception>
    public void Kept(string stack) => WriteOf(stack, new JournalLine.Kept(time.GetUtcNow(), stack));

    /// <summary>To be called when the run ends; no stack can be created after that. Ending it again does nothing.</summary>
    /// <exception cref="PotemkinException">It cannot be written or removed.</exception>
    public void End()
    {
        lock (_gate)
        {
            if (_file is null || _hasEnded)
                return;
            _hasEnded = true;
            Write(_file, new JournalLine.Ended(time.GetUtcNow()));
            _file.Dispose();
            if (_standing.Count == 0)
                Attempt(() => File.Delete(Path));
        }
    }

    private FileStream Begin()
    {
        var process = ProcessIdentity.Current;
        var begun = new JournalLine.Begun(time.GetUtcNow(), runId, target.ToString(), process.Machine, process.Id, process.StartedAt);
        return Attempt(() =>
        {
            JournalFolder.Make(folder);
            var file = new FileStream(Path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
            Write(file, begun);
            return file;
        });
    }

    /// <summary>Writes a line of a stack that may stand; of another one there is nothing to say.</summary>
    private void WriteOf(string stack, JournalLine line)
    {
        lock (_gate)
        {
            if (_standing.Contains(stack) && !_hasEnded)
                Write(_file!, line);
        }
    }

    private void Write(FileStream file, JournalLine line) => Attempt(() => file.Write(Encoding.UTF8.GetBytes($"{line.Write()}\n")));

    private void Attempt(Action action) => Attempt(() =>
    {
        action();
        return true;
    });

    private T Attempt<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw JournalErrors.Unwritable(Path, reason);
        }
    }
}
