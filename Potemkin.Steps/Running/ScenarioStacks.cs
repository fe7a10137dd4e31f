using System.Collections.Immutable;
using Potemkin.Core;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Steps.Conversions;

namespace Potemkin.Steps.Running;

/// <summary>The stacks of one scenario: those that it put in place, and those that it shares with others.</summary>
public sealed class ScenarioStacks
{
    private readonly Func<Scenario> _scenario;
    private readonly string _owner;
    private readonly StackCreations _creations = new();
    private readonly StackCreations? _ahead;
    private ImmutableList<(string? Name, Stack Stack)> _own = [];
    private ImmutableHashSet<Stack> _shared = [];

    internal ScenarioStacks(Func<Scenario> scenario, string owner, ScenarioStacks? ahead = null)
    {
        _scenario = scenario;
        _owner = owner;
        _ahead = ahead?._creations;
    }

    /// <summary>The scenario's own stack: the only one, or the only one without a name.</summary>
    /// <exception cref="PotemkinException">There is none, or there are several.</exception>
    public Stack Own
    {
        get
        {
            var candidates = _own.Count == 1 ? _own : _own.FindAll(stack => stack.Name is null);
            return candidates.Count == 1 ? candidates[0].Stack : throw ScenarioErrors.NotOneStack(_own);
        }
    }

    private IReadOnlyList<Stack> All => [.. _own.Select(stack => stack.Stack), .. _shared];

    private ResourceLookup Resources => new(All, _scenario().AccountWith(All));

    /// <summary>The only resource of a kind, or the account.</summary>
    /// <exception cref="PotemkinException">There is none, or there are several.</exception>
    public StackResource Only(ResourceNoun noun) => Resources.Only(noun);

    /// <summary>All resources of a kind.</summary>
    /// <exception cref="PotemkinException">There is none.</exception>
    public IReadOnlyList<StackResource> Every(ResourceNoun noun) => Resources.Every(noun);

    /// <summary>
    /// The resource of a logical id, or that an output, a physical id or AWS Config's id speaks of; by <c>name.Bucket</c> that of a
    /// stack with a name.
    /// </summary>
    /// <exception cref="PotemkinException">There is none, or there are several.</exception>
    public Task<StackResource> NamedAsync(string name) =>
        name.Split('.', 2) is [var stack, var resource] && Find(stack) is { } named
            ? _scenario().NamedAsync([named], resource)
            : _scenario().NamedAsync(All, name);

    /// <summary>The stack that a step means.</summary>
    /// <exception cref="PotemkinException">There is none, or it is not clear which.</exception>
    public Stack Meant(StackReference stack) => stack.Name is { } name ? Find(name) ?? throw NoneNamed(name) : Own;

    /// <summary>Puts a stack in place, to be deleted behind the scenario.</summary>
    /// <param name="template">The template.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="name">What the scenario calls the stack; null for its main one.</param>
    public async Task CreateAsync(string template, StepParameters parameters, string? name = null)
    {
        if (name is not null && _own.Exists(stack => stack.Name == name))
            throw ScenarioErrors.StackNamedTwice(name);
        var creation = _ahead?.TakeOver(template, parameters, name)
            ?? _creations.Begin(template, parameters, name, () => _scenario().Stacks.ConfigureAsync(template, parameters.Values, _owner));
        var stack = await creation;
        ImmutableInterlocked.Update(ref _own, own => own.Add((name, stack)));
    }

    /// <summary>
    /// Waits until CloudFormation calls all of them complete. A step that puts one in place ends when its resources are configured.
    /// </summary>
    /// <exception cref="PotemkinException">One of them failed after all.</exception>
    public Task CompletedAsync() => Task.WhenAll(_own.Select(stack => stack.Stack.CompletedAsync()));

    /// <summary>Uses a stack that the run needs once.</summary>
    public async Task ShareAsync(string template, StepParameters parameters)
    {
        var stack = await _scenario().SharedStacks.GetAsync(template, parameters.Values);
        ImmutableInterlocked.Update(ref _shared, shared => shared.Add(stack));
    }

    /// <summary>Attempts to create a stack, and asserts that it fails with that reason. One that does not is deleted behind the scenario.</summary>
    public Task RequireFailedCreationAsync(string template, StepParameters parameters, TextPattern reason) =>
        RequireFailureAsync($"creating the stack '{template}'", () => CreateAsync(template, parameters), reason);

    /// <summary>Attempts to update a stack, and asserts that it fails with that reason.</summary>
    public Task RequireFailedUpdateAsync(StackReference stack, StepParameters parameters, TextPattern reason)
    {
        var meant = Meant(stack);
        return RequireFailureAsync($"updating the stack '{meant.Template.Name}'", () => meant.UpdateAsync(parameters.Values), reason);
    }

    /// <summary>Asserts an output, by its key or by <c>name.key</c>.</summary>
    public void RequireOutput(string path, Func<string, bool> isExpected, string expectation)
    {
        var actual = Output(path);
        Assertions.Require(isExpected(actual), $"Expected output '{path}' {expectation}, but it is '{actual}'.");
    }

    /// <summary>What <c>{output:Key}</c> or <c>{output:name.Key}</c> stands for; a key that just one of the stacks has may be that of any.</summary>
    internal string Output(string path) => path.Split('.', 2) is [var name, var key]
        ? (Find(name) ?? throw NoneNamed(name)).Output(key)
        : (All.Where(stack => stack.Outputs.ContainsKey(path)).ToList() is [var only] ? only : Own).Output(path);

    private static async Task RequireFailureAsync(string attempt, Func<Task> make, TextPattern reason)
    {
        try
        {
            await make();
        }
        catch (StackCreationException failure)
        {
            Assertions.Require(
                reason.IsIn(failure.Reason), $"Expected {attempt} to fail because '{reason}', but it fails because '{failure.Reason}'.");
            return;
        }

        Assertions.Require(false, $"Expected {attempt} to fail because '{reason}', but it is in place.");
    }

    private Stack? Find(string name) => _own.Find(stack => stack.Name == name).Stack;

    private PotemkinException NoneNamed(string name) =>
        ScenarioErrors.NoStackNamed(name, _own.Select(stack => stack.Name).OfType<string>());
}
