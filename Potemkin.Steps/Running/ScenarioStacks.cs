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
    private readonly List<(string? Name, Stack Stack)> _own = [];
    private readonly List<Stack> _shared = [];

    internal ScenarioStacks(Func<Scenario> scenario, string owner)
    {
        _scenario = scenario;
        _owner = owner;
    }

    /// <summary>The scenario's own stack: the only one, or the only one without a name.</summary>
    /// <exception cref="PotemkinException">There is none, or there are several.</exception>
    public Stack Own
    {
        get
        {
            var candidates = _own.Count == 1 ? _own : [.. _own.Where(stack => stack.Name is null)];
            return candidates.Count == 1 ? candidates[0].Stack : throw ScenarioErrors.NotOneStack([.. _own.Select(stack => stack.Stack)]);
        }
    }

    /// <summary>Finds resources by the words of steps.</summary>
    internal ResourceLookup Resources => new([.. _own.Select(stack => stack.Stack), .. _shared]);

    /// <summary>Puts a stack in place, to be deleted behind the scenario.</summary>
    /// <param name="template">The template.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="name">What the scenario calls the stack; null for its main one.</param>
    public async Task CreateAsync(string template, StepParameters parameters, string? name = null)
    {
        if (name is not null && _own.Exists(stack => stack.Name == name))
            throw ScenarioErrors.StackNamedTwice(name);
        _own.Add((name, await _scenario().Stacks.CreateAsync(template, parameters.Values, _owner)));
    }

    /// <summary>Uses a stack that the run needs once.</summary>
    public async Task ShareAsync(string template, StepParameters parameters) =>
        _shared.Add(await _scenario().SharedStacks.GetAsync(template, parameters.Values));

    /// <summary>Attempts to create a stack, and asserts that it fails with that reason. One that does not is deleted behind the scenario.</summary>
    public async Task RequireFailureAsync(string template, StepParameters parameters, TextPattern reason)
    {
        try
        {
            await CreateAsync(template, parameters);
        }
        catch (StackCreationException failure)
        {
            Assertions.Require(
                reason.IsIn(failure.Reason),
                $"Expected creating the stack '{template}' to fail because '{reason}', but it fails because '{failure.Reason}'.");
            return;
        }

        Assertions.Require(false, $"Expected creating the stack '{template}' to fail because '{reason}', but it is in place.");
    }

    /// <summary>Asserts an output of the scenario's stack.</summary>
    public void RequireOutput(string key, Func<string, bool> isExpected, string expectation)
    {
        var actual = Own.Output(key);
        Assertions.Require(isExpected(actual), $"Expected output '{key}' {expectation}, but it is '{actual}'.");
    }

    /// <summary>What <c>{output:Key}</c> or <c>{output:name.Key}</c> stands for.</summary>
    internal string Output(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return Own.Output(path);
        var named = _own.Find(stack => stack.Name == path[..dot]).Stack
            ?? throw ScenarioErrors.NoStackNamed(path[..dot], _own.Select(stack => stack.Name).OfType<string>());
        return named.Output(path[(dot + 1)..]);
    }
}
