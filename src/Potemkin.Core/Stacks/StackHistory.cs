using Potemkin.Core.Evidence;

namespace Potemkin.Core.Stacks;

/// <summary>What was done to a stack, as it is left to be read.</summary>
internal sealed class StackHistory
{
    private readonly Lock _gate = new();
    private readonly List<StackChangeEvidence> _changes = [];
    private readonly List<TemplateFile> _templates = [];

    /// <summary>What was done until now, in order.</summary>
    public IReadOnlyList<StackChangeEvidence> Changes
    {
        get
        {
            lock (_gate)
                return [.. _changes];
        }
    }

    /// <summary>The templates that it had, in order.</summary>
    public IReadOnlyList<TemplateFile> Templates
    {
        get
        {
            lock (_gate)
                return [.. _templates];
        }
    }

    /// <summary>Takes note of a creation or an update that begins; values of NoEcho parameters are masked.</summary>
    public StackChange Begin(
        StackChangeKind kind, TemplateFile template, IReadOnlyDictionary<string, string> parameters, TimeProvider time)
    {
        var secret = template.Outline.Parameters.Where(parameter => parameter.NoEcho).Select(parameter => parameter.Name).ToHashSet();
        lock (_gate)
            _templates.Add(template);
        return Add(
            new StackChangeEvidence
            {
                Kind = kind,
                Template = template.Id,
                Parameters = [.. parameters.Select(given => new ParameterEvidence(given.Key, secret.Contains(given.Key) ? Secrets.Hidden : given.Value))],
                Began = time.GetUtcNow(),
            },
            time);
    }

    /// <summary>Takes note of a deletion that begins.</summary>
    public StackChange BeginDeletion(TimeProvider time) =>
        Add(new StackChangeEvidence { Kind = StackChangeKind.Delete, Began = time.GetUtcNow() }, time);

    private StackChange Add(StackChangeEvidence change, TimeProvider time)
    {
        lock (_gate)
        {
            _changes.Add(change);
            var index = _changes.Count - 1;
            return new StackChange(failure => End(index, time.GetUtcNow(), failure));
        }
    }

    private void End(int index, DateTimeOffset ended, string? failure)
    {
        lock (_gate)
            _changes[index] = _changes[index] with { Ended = ended, Failure = failure };
    }
}
