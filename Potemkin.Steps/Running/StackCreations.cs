using Potemkin.Core.Stacks;
using Potemkin.Steps.Conversions;

namespace Potemkin.Steps.Running;

/// <summary>
/// The stacks that a scenario has begun to create, in order. Where that was done ahead, the steps take them over in the same order, until
/// one of them wants another stack than the one that comes next.
/// </summary>
internal sealed class StackCreations
{
    private readonly Lock _gate = new();
    private readonly Queue<Creation> _begun = new();
    private bool _isOver;

    /// <summary>Begins to create a stack.</summary>
    /// <exception cref="OperationCanceledException">The scenario has gone another way meanwhile.</exception>
    public Task<Stack> Begin(string template, StepParameters parameters, string? name, Func<Task<Stack>> create)
    {
        lock (_gate)
        {
            if (_isOver)
                throw new OperationCanceledException();
            var creation = create();
            _begun.Enqueue(new Creation(template, parameters, name, creation));
            return creation;
        }
    }

    /// <summary>Takes over the next stack; null where another one is wanted, and from then on.</summary>
    public Task<Stack>? TakeOver(string template, StepParameters parameters, string? name)
    {
        lock (_gate)
        {
            if (_begun.TryPeek(out var next) && next.IsOf(template, parameters, name))
                return _begun.Dequeue().Stack;
            _isOver = true;
            _begun.Clear();
            return null;
        }
    }

    private sealed record Creation(string Template, StepParameters Parameters, string? Name, Task<Stack> Stack)
    {
        public bool IsOf(string template, StepParameters parameters, string? name) =>
            Template == template && Name == name && Parameters.Values.Count == parameters.Values.Count
            && Parameters.Values.All(given => parameters.Values.TryGetValue(given.Key, out var value) && value == given.Value);
    }
}
