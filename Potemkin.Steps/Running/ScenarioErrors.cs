using Potemkin.Core;
using Potemkin.Core.Stacks;

namespace Potemkin.Steps.Running;

/// <summary>What can be wrong with the way a scenario speaks of its stacks.</summary>
internal static class ScenarioErrors
{
    public const string NotReached = "The run ended before it was its turn.";

    public const string NotSelected = "The run was told to leave it out.";

    public const string Stopped = "The run was stopped while it was under way.";

    public static PotemkinException NotOneStack(IReadOnlyList<(string? Name, Stack Stack)> stacks) => stacks.Count == 0
        ? new("The scenario has no stack.", "Try: Given the stack '….yml' before this step.")
        : new(
            $"'the stack' is not clear: the scenario has {stacks.Count}.",
            $"They are: {string.Join(", ", stacks.Select(stack => stack.Name is null ? stack.Stack.Template.Name : $"'{stack.Name}' ({stack.Stack.Template.Name})"))}",
            stacks.All(stack => stack.Name is not null)
                ? $"Try: the stack '{stacks[0].Name}'"
                : "Try: Given the stack '….yml' as '…', for all but one of them.");

    public static PotemkinException StackNamedTwice(string name) => new($"The scenario has a stack '{name}' already.");

    public static PotemkinException NoStackNamed(string name, IEnumerable<string> known) => new(
        $"The scenario has no stack '{name}'.", $"It has: {NameList.Quoted(known, "none with a name")}");
}
